package io.brandrules.term;

import java.util.Arrays;

/**
 * Where the automaton goes from a state with a character.
 *
 * <p>States are numbered breadth first, so that the children of one state are neighbours. The shallowest, in which
 * nearly all of a text is read, have a full row of a table; the others look among their children, and then where they
 * fall back to. That keeps the table within the processor's cache however many literals there are, and small for
 * alphabets of thousands.
 *
 * <p>What a state is known by outside of this class is twice its number, plus one if a literal ends in it.
 */
final class Moves {
    /** The state before the first character. */
    static final int START = 0;

    /** How many entries the table has, unless one row needs more. */
    static final int TABLE_SIZE = 1 << 17;

    private final Trie trie;
    private final int shift;
    private final int rows;
    private final int[] table;
    private final int[] fallback;
    private final int[] outputs;

    /** Computes the moves; {@code outputs} are filled on the way. */
    Moves(Trie trie, int tableSize, Outputs.Builder builder) {
        this.trie = trie;
        int states = trie.states();
        shift = Integer.SIZE - Integer.numberOfLeadingZeros(trie.alphabet());
        rows = Math.max(1, Math.min(states, tableSize >>> shift));
        table = new int[rows << shift];
        fallback = new int[states];
        outputs = new int[states];
        Arrays.fill(outputs, Outputs.NONE);
        for (int state = 0; state < states; state++) {
            fill(state, builder);
        }
    }

    /** A state's row, and where its children fall back to; all shallower states are done. */
    private void fill(int state, Outputs.Builder builder) {
        int row = state << shift;
        if (state < rows && state != START) {
            System.arraycopy(table, fallback[state] << shift, table, row, 1 << shift);
        }
        for (int child = trie.children(state); child < trie.children(state + 1); child++) {
            char c = trie.label(child);
            fallback[child] = state == START ? START : next(code(fallback[state]), c) >>> 1;
            outputs[child] = builder.add(trie.first(child), trie.last(child), outputs[fallback[child]]);
            if (state < rows) {
                table[row + trie.column(c)] = code(child);
            }
        }
    }

    int next(int code, char c) {
        int column = trie.column(c);
        int state = code >>> 1;
        if (state < rows) {
            return table[(state << shift) + column];
        }
        return column == 0 ? START : deep(state, c, column);
    }

    private int deep(int from, char c, int column) {
        int state = from;
        do {
            int child = trie.child(state, c);
            if (child >= 0) {
                return code(child);
            }
            state = fallback[state];
        } while (state >= rows);
        return table[(state << shift) + column];
    }

    /** Whether a literal ends in a state. */
    static boolean ends(int code) {
        return (code & 1) != 0;
    }

    /** What ends in a state, as {@link Outputs} knows it. */
    int output(int code) {
        return outputs[code >>> 1];
    }

    private int code(int state) {
        return state << 1 | (outputs[state] == Outputs.NONE ? 0 : 1);
    }
}
