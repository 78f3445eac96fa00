package io.brandrules.ruleset;

import java.util.List;

/** The section {@code tone}. */
public record Tone(List<Term> terms, List<ProperName> names, Manner manner) {
    public Tone {
        terms = List.copyOf(terms);
        names = List.copyOf(names);
    }
}
