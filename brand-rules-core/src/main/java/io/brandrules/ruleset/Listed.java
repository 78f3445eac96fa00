package io.brandrules.ruleset;

import java.util.List;

/** A list of a section, and where it is written. */
public record Listed(Entry entry, List<String> items) {
    public Listed {
        items = List.copyOf(items);
    }
}
