package io.brandrules.ruleset;

import java.util.List;

/** The section {@code compliance}. */
public record Compliance(List<Flag> flags, List<Forbidden> forbids, List<RequiredElement> elements) {
    public Compliance {
        flags = List.copyOf(flags);
        forbids = List.copyOf(forbids);
        elements = List.copyOf(elements);
    }
}
