package io.brandrules.term;

import java.util.Arrays;

/** The literals as a tree of their prefixes, out of which the automaton is made. */
final class Trie {
    private final Edges edges = new Edges();
    private final Column firstChild = new Column(-1);
    private final Column sibling = new Column(-1);
    private final Column label = new Column(0);
    private final Column firstId = new Column(-1);
    private final Column lastId = new Column(-1);
    private int states = 1;

    private final Column nextId = new Column(-1);
    private final Column lengths = new Column(0);
    private final Column bounded = new Column(0);
    private int literals;

    /** Adds a normalised literal and returns its id. */
    int add(String literal, boolean boundaries) {
        int state = Moves.START;
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            int child = edges.target(state, c);
            state = child < 0 ? child(state, c) : child;
        }
        int id = literals++;
        lengths.set(id, literal.length());
        bounded.set(id, boundaries ? 1 : 0);
        if (firstId.get(state) < 0) {
            firstId.set(state, id);
        } else {
            nextId.set(lastId.get(state), id);
        }
        lastId.set(state, id);
        return id;
    }

    private int child(int state, char c) {
        int child = states++;
        edges.add(state, c, child);
        label.set(child, c);
        sibling.set(child, firstChild.get(state));
        firstChild.set(state, child);
        return child;
    }

    /**
     * Makes the automaton.
     *
     * @param largestTable the number of entries up to which its moves are a full table
     */
    Automaton automaton(int largestTable) {
        int[] order = breadthFirst();
        int[] fallback = fallbacks(order);
        boolean[] ending = new boolean[states];
        int endings = 0;
        for (int state : order) {
            ending[state] = firstId.get(state) >= 0 || ending[fallback[state]];
            endings += ending[state] ? 1 : 0;
        }
        int firstOutput = states - endings;
        int[] numbers = new int[states];
        int silent = 0;
        int speaking = firstOutput;
        for (int state : order) {
            numbers[state] = ending[state] ? speaking++ : silent++;
        }
        return new Automaton(
                moves(order, fallback, numbers, firstOutput, largestTable),
                outputs(order, fallback, numbers, firstOutput));
    }

    private int[] breadthFirst() {
        int[] order = new int[states];
        int end = 1; // the root is state 0
        for (int at = 0; at < end; at++) {
            for (int child = firstChild.get(order[at]); child >= 0; child = sibling.get(child)) {
                order[end++] = child;
            }
        }
        return order;
    }

    /** For each state the longest proper suffix that is a state too. */
    private int[] fallbacks(int[] order) {
        int[] fallback = new int[states];
        for (int state : order) {
            for (int child = firstChild.get(state); child >= 0; child = sibling.get(child)) {
                if (state != Moves.START) {
                    char c = (char) label.get(child);
                    int from = fallback[state];
                    int to = edges.target(from, c);
                    while (to < 0 && from != Moves.START) {
                        from = fallback[from];
                        to = edges.target(from, c);
                    }
                    fallback[child] = Math.max(to, Moves.START);
                }
            }
        }
        return fallback;
    }

    private Moves moves(int[] order, int[] fallback, int[] numbers, int firstOutput, int largestTable) {
        char[] columns = new char[Character.MAX_VALUE + 1];
        int width = 1;
        for (int state = 1; state < states; state++) {
            char c = (char) label.get(state);
            if (columns[c] == 0) {
                columns[c] = (char) width++;
            }
        }
        if ((long) states * width > largestTable) {
            int[] renumbered = new int[states];
            for (int state = 0; state < states; state++) {
                renumbered[numbers[state]] = numbers[fallback[state]];
            }
            return new Moves.Sparse(edges.renumbered(numbers), renumbered, firstOutput);
        }
        int[] table = new int[states * width];
        for (int state : order) {
            int row = numbers[state] * width;
            System.arraycopy(table, numbers[fallback[state]] * width, table, row, width);
            for (int child = firstChild.get(state); child >= 0; child = sibling.get(child)) {
                table[row + columns[label.get(child)]] = numbers[child] * width;
            }
        }
        return new Moves.Dense(table, columns, width, firstOutput * width);
    }

    private Outputs outputs(int[] order, int[] fallback, int[] numbers, int firstOutput) {
        int endings = states - firstOutput;
        int[] ids = new int[literals];
        int[] starts = new int[endings + 1];
        int[] shorter = new int[endings];
        boolean[] loose = new boolean[endings];
        int count = 0;
        for (int state : order) {
            int output = numbers[state] - firstOutput;
            if (output < 0) {
                continue;
            }
            // A fallback is shorter, and so was done before.
            int next = numbers[fallback[state]] - firstOutput;
            boolean found = next >= 0;
            boolean silent = found && starts[next] == starts[next + 1];
            shorter[output] = silent ? shorter[next] : found ? next : -1;
            loose[output] = found && loose[next];
            starts[output] = count;
            for (int id = firstId.get(state); id >= 0; id = nextId.get(id)) {
                ids[count++] = id;
                loose[output] |= bounded.get(id) == 0;
            }
            starts[output + 1] = count;
        }
        return new Outputs(ids, starts, shorter, loose, lengths.toArray(literals), bounds());
    }

    private boolean[] bounds() {
        boolean[] result = new boolean[literals];
        for (int id = 0; id < literals; id++) {
            result[id] = bounded.get(id) == 1;
        }
        return result;
    }

    /** A growing array of ints. */
    private static final class Column {
        private final int absent;
        private int[] values = new int[0];

        Column(int absent) {
            this.absent = absent;
        }

        int get(int index) {
            return index < values.length ? values[index] : absent;
        }

        void set(int index, int value) {
            if (index >= values.length) {
                int length = values.length;
                values = Arrays.copyOf(values, Math.max(index + 1, length * 2));
                Arrays.fill(values, length, values.length, absent);
            }
            values[index] = value;
        }

        int[] toArray(int length) {
            return Arrays.copyOf(values, length);
        }
    }
}
