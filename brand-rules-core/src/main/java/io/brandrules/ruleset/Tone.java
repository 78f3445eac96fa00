package io.brandrules.ruleset;

import java.util.List;
import java.util.Optional;

/**
 * The section {@code tone}.
 *
 * @param manner how the brand speaks
 * @param sameness absent where the ruleset does not have it
 */
public record Tone(List<Term> terms, List<ProperName> names, Manner manner, Optional<Sameness> sameness) {
    public Tone {
        terms = List.copyOf(terms);
        names = List.copyOf(names);
    }
}
