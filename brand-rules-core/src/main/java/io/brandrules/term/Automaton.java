package io.brandrules.term;

import java.util.List;

/**
 * Finds all of a set of literals in one pass: the cost of a pass grows with the text, not with the number of literals.
 *
 * <p>Immutable and thread-safe; built once per ruleset.
 */
public final class Automaton {
    private Automaton() {}

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Every occurrence of every literal in a normalised text, overlapping ones included, by end, then start, then id.
     * Word boundaries are heeded as each literal asks.
     */
    public List<Hit> hits(Normalized text) {
        return List.of();
    }

    /** An occurrence: which literal, and where in the normalised text. */
    public record Hit(int id, int from, int to) {}

    /** Collects literals. */
    public static final class Builder {
        private Builder() {}

        /**
         * Adds a literal, which is normalised.
         *
         * @param boundaries whether it must begin and end at word boundaries
         * @return the literal's id, counting from 0
         */
        public int add(String literal, boolean boundaries) {
            return 0;
        }

        public Automaton build() {
            return new Automaton();
        }
    }
}
