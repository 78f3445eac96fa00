package io.brandrules.ruleset;

import java.util.List;

/**
 * Something that must be there.
 *
 * @param any what counts as it; any of it suffices
 */
public record RequiredElement(Entry entry, String name, List<Matcher> any) {
    public RequiredElement {
        any = List.copyOf(any);
    }
}
