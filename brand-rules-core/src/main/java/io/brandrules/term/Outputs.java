package io.brandrules.term;

import java.util.Arrays;
import java.util.List;

/**
 * Which literals end in a state: those that the state spells, and, as a chain, those that its suffixes spell.
 *
 * <p>An output is a set of equal literals, as a range of the sorted ones, and a link to the next shorter output.
 */
final class Outputs {
    /** Stands for no output. */
    static final int NONE = -1;

    private final List<Literal> sorted;
    private final int[] firsts;
    private final int[] lasts;
    private final int[] shorter;
    private final boolean[] loose;

    private Outputs(Builder builder) {
        sorted = builder.sorted;
        firsts = Arrays.copyOf(builder.firsts, builder.count);
        lasts = Arrays.copyOf(builder.lasts, builder.count);
        shorter = Arrays.copyOf(builder.shorter, builder.count);
        loose = Arrays.copyOf(builder.loose, builder.count);
    }

    /** Reports what ends at {@code to}, the longest first. */
    void report(int output, Segments segments, int to, Automaton.Sink sink) {
        String text = segments.text();
        // All that ends here ends with the same character, so that one look at what follows does for all.
        boolean ends = WordEdges.ends(text, to);
        if (!ends && !loose[output]) {
            return;
        }
        for (int at = output; at != NONE; at = shorter[at]) {
            for (int i = firsts[at]; i < lasts[at]; i++) {
                Literal literal = sorted.get(i);
                int from = to - literal.text().length();
                if (!literal.bounded()
                        || ends && WordEdges.begins(text, from) && segments.part(literal.unspaced(), from, to)) {
                    sink.hit(literal.id(), from, to);
                }
            }
        }
    }

    /**
     * A literal to look for.
     *
     * @param id counting from 0, in the order in which they were added
     * @param text normalised
     * @param bounded whether it heeds word boundaries
     * @param unspaced whether an edge of it is of a script that is written without spaces
     */
    record Literal(int id, String text, boolean bounded, boolean unspaced) implements Comparable<Literal> {
        static Literal of(int id, String text, boolean bounded) {
            boolean unspaced =
                    WordEdges.unspaced(text.codePointAt(0)) || WordEdges.unspaced(text.codePointBefore(text.length()));
            return new Literal(id, text, bounded, unspaced);
        }

        /** By text, then by id. */
        @Override
        public int compareTo(Literal other) {
            int byText = text.compareTo(other.text);
            return byText == 0 ? Integer.compare(id, other.id) : byText;
        }
    }

    /** Collects outputs, shorter ones first. */
    static final class Builder {
        private final List<Literal> sorted;
        private final int[] firsts;
        private final int[] lasts;
        private final int[] shorter;
        private final boolean[] loose;
        private int count;

        /** Starts with literals that are sorted by text, then by id. */
        Builder(List<Literal> sorted) {
            this.sorted = sorted;
            this.firsts = new int[sorted.size()];
            this.lasts = new int[sorted.size()];
            this.shorter = new int[sorted.size()];
            this.loose = new boolean[sorted.size()];
        }

        /** The output of a state that spells the literals from {@code first} to {@code last}, if any. */
        int add(int first, int last, int next) {
            if (first == last) {
                return next;
            }
            firsts[count] = first;
            lasts[count] = last;
            shorter[count] = next;
            loose[count] = next != NONE && loose[next];
            for (int i = first; i < last; i++) {
                loose[count] |= !sorted.get(i).bounded();
            }
            return count++;
        }

        Outputs build() {
            return new Outputs(this);
        }
    }
}
