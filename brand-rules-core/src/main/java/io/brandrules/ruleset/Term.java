package io.brandrules.ruleset;

import java.util.List;
import java.util.Optional;

/**
 * A word that the brand does not use.
 *
 * @param avoid what is looked for; any of it suffices
 * @param use what to write in its place
 */
public record Term(Entry entry, String name, List<Matcher> avoid, Optional<String> use) {
    public Term {
        avoid = List.copyOf(avoid);
    }
}
