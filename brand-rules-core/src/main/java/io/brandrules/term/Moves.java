package io.brandrules.term;

/**
 * Where the automaton goes from a state with a character.
 *
 * <p>States that end a literal have the highest numbers, so that one comparison tells them apart.
 */
interface Moves {
    /** The state before the first character. */
    int START = 0;

    /** The size up to which a full table is kept, in entries of 4 bytes: 20 MB. */
    int LARGEST_TABLE = 5 << 20;

    int next(int state, char c);

    /** The lowest state that ends a literal. */
    int firstOutput();

    /** The position of such a state among those. */
    int output(int state);

    /** A full table: one row for each state, one column for each character that occurs in a literal. */
    final class Dense implements Moves {
        private final int[] table;
        private final char[] columns;
        private final int width;
        private final int firstOutput;

        /**
         * @param table by row times width plus column; its entries are rows times width
         * @param columns by character; 0 where it occurs in no literal
         * @param firstOutput row times width
         */
        Dense(int[] table, char[] columns, int width, int firstOutput) {
            this.table = table;
            this.columns = columns;
            this.width = width;
            this.firstOutput = firstOutput;
        }

        @Override
        public int next(int state, char c) {
            return table[state + columns[c]];
        }

        @Override
        public int firstOutput() {
            return firstOutput;
        }

        @Override
        public int output(int state) {
            return (state - firstOutput) / width;
        }
    }

    /** The trie's own edges, and for each state the one to fall back to: for large alphabets. */
    final class Sparse implements Moves {
        private final Edges edges;
        private final int[] fallback;
        private final int firstOutput;

        Sparse(Edges edges, int[] fallback, int firstOutput) {
            this.edges = edges;
            this.fallback = fallback;
            this.firstOutput = firstOutput;
        }

        @Override
        public int next(int state, char c) {
            int from = state;
            int to = edges.target(from, c);
            while (to < 0 && from != START) {
                from = fallback[from];
                to = edges.target(from, c);
            }
            return Math.max(to, START);
        }

        @Override
        public int firstOutput() {
            return firstOutput;
        }

        @Override
        public int output(int state) {
            return state - firstOutput;
        }
    }
}
