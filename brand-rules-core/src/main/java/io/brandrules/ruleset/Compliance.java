package io.brandrules.ruleset;

import java.util.List;

/** The section {@code compliance}. */
public record Compliance(List<Flag> flags, List<Forbidden> forbids, List<RequiredElement> elements) {
    public Compliance {
        flags = List.copyOf(flags);
        forbids = List.copyOf(forbids);
        elements = List.copyOf(elements);
    }

    /** The same section with every element demanded wherever it applies. */
    Compliance demanded() {
        return new Compliance(
                flags, forbids, elements.stream().map(RequiredElement::demanded).toList());
    }
}
