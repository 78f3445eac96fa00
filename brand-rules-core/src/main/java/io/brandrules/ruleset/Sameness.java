package io.brandrules.ruleset;

import java.util.List;
import java.util.Optional;

/**
 * Stock phrases that make all copy read alike.
 *
 * @param phrases each an entry of its own
 * @param per100Words how many of them a hundred words may have; nothing is limited where absent
 */
public record Sameness(Entry entry, List<Term> phrases, Optional<Range> per100Words) {
    public Sameness {
        phrases = List.copyOf(phrases);
    }

    /** The same phrases, none of which is allowed even once. */
    Sameness withoutAny() {
        return new Sameness(entry, phrases, Optional.of(new Range(Optional.empty(), Optional.of(new Measure(0, "")))));
    }
}
