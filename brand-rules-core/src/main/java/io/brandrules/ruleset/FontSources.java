package io.brandrules.ruleset;

import java.util.List;

/**
 * Where web fonts may come from, {@code fonts.sources}.
 *
 * @param addresses whole ones, or the beginnings of them
 */
public record FontSources(Entry entry, List<String> addresses) {
    public FontSources {
        addresses = List.copyOf(addresses);
    }
}
