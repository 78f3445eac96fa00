package io.brandrules.term;

import io.brandrules.term.Outputs.Literal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds all of a set of literals in one pass: the cost of a pass grows with the text and with what is found in it, not
 * with the number of literals.
 *
 * <p>The method is that of Aho and Corasick (1975). Building sorts the literals, and is otherwise linear in their length.
 * Immutable and thread-safe; built once per ruleset.
 */
public final class Automaton {
    private final Moves moves;
    private final Outputs outputs;
    private final boolean empty;

    /**
     * The automaton of some literals.
     *
     * @param tableSize how many moves are kept as a table
     */
    Automaton(List<Literal> literals, int tableSize) {
        List<Literal> sorted = new ArrayList<>(literals);
        Collections.sort(sorted);
        Outputs.Builder builder = new Outputs.Builder(sorted);
        Trie trie = new Trie(sorted.stream().map(Literal::text).toList());
        this.moves = new Moves(trie, tableSize, builder);
        this.outputs = builder.build();
        this.empty = literals.isEmpty();
    }

    /** Whether there is nothing to find. */
    public boolean isEmpty() {
        return empty;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Every occurrence of every literal in a normalised text, overlapping ones included, by end, then start, then id.
     * Word boundaries are heeded as each literal asks.
     */
    public List<Hit> hits(Normalized text) {
        List<Hit> hits = new ArrayList<>();
        hits(text, (id, from, to) -> hits.add(new Hit(id, from, to)));
        return List.copyOf(hits);
    }

    /** Hands the same occurrences, in the same order, to a sink, and makes no object for them. */
    public void hits(Normalized text, Sink sink) {
        String characters = text.text().toString();
        Segments segments = new Segments(characters);
        int state = Moves.START;
        for (int i = 0; i < characters.length(); i++) {
            state = moves.next(state, characters.charAt(i));
            if (Moves.ends(state)) {
                outputs.report(moves.output(state), segments, i + 1, sink);
            }
        }
    }

    /** Whether any literal occurs in a normalised text. */
    public boolean hitsAny(Normalized text) {
        Found found = new Found();
        hits(text, found);
        return found.any;
    }

    private static final class Found implements Sink {
        private boolean any;

        @Override
        public void hit(int id, int from, int to) {
            any = true;
        }
    }

    /**
     * An occurrence of a literal.
     *
     * @param id of the literal
     * @param from its first character in the normalised text
     * @param to one past its last character
     */
    public record Hit(int id, int from, int to) {}

    /** Takes occurrences as they are found. */
    @FunctionalInterface
    public interface Sink {
        /** Takes the occurrence of literal {@code id} from {@code from} to {@code to} of the normalised text. */
        void hit(int id, int from, int to);
    }

    /** Collects literals. Not thread-safe. */
    public static final class Builder {
        private final List<Literal> literals = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a literal, which is normalised; white space around it doesn't count. A literal that was added before
         * gets an id of its own, and is found under both.
         *
         * @param boundaries whether it must begin and end at word boundaries; an edge that is neither a letter nor a
         *     digit, or belongs to a script that is written without spaces, asks for none on its side
         * @return the literal's id, counting from 0
         * @throws IllegalArgumentException if nothing is left of the literal after normalisation
         */
        public int add(String literal, boolean boundaries) {
            int id = literals.size();
            add(id, literal, boundaries);
            return id;
        }

        /**
         * The same under an id of the caller's choice; several literals may share one.
         *
         * @throws IllegalArgumentException if nothing is left of the literal after normalisation
         */
        public void add(int id, String literal, boolean boundaries) {
            String normalized = Normalized.text(literal).strip();
            if (normalized.isEmpty()) {
                throw new IllegalArgumentException("a literal needs a visible character: \"" + literal + "\"");
            }
            literals.add(Literal.of(id, normalized, boundaries));
        }

        /** The automaton of the literals added so far. */
        public Automaton build() {
            return new Automaton(literals, Moves.TABLE_SIZE);
        }
    }
}
