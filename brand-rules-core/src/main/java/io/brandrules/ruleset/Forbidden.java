package io.brandrules.ruleset;

import java.util.List;

/** Something that must not be said, whatever flags are up. */
public record Forbidden(Entry entry, String name, List<Matcher> match) {
    public Forbidden {
        match = List.copyOf(match);
    }
}
