package io.brandrules.term;

/**
 * Which literals end in a state.
 *
 * <p>Each state names the literals that it spells, and the longest suffix of it that spells one.
 *
 * @param ids the literals of all states, one state after the other
 * @param starts by state: where its literals begin in {@code ids}; one more entry at the end
 * @param shorter by state: the next state to look at, or -1
 * @param loose by state: whether a literal here or further on heeds no boundaries
 * @param lengths by literal
 * @param bounded by literal: whether it heeds boundaries
 */
@SuppressWarnings("ArrayRecordComponent") // never handed out, never compared
record Outputs(int[] ids, int[] starts, int[] shorter, boolean[] loose, int[] lengths, boolean[] bounded) {
    /** Reports what ends at {@code to}, the longest first. */
    void report(int state, String text, int to, Automaton.Sink sink) {
        // All that ends here ends with the same character, so that one look at what follows does for all.
        boolean ends = WordEdges.ends(text, to);
        if (!ends && !loose[state]) {
            return;
        }
        for (int at = state; at >= 0; at = shorter[at]) {
            for (int i = starts[at]; i < starts[at + 1]; i++) {
                int id = ids[i];
                int from = to - lengths[id];
                if (!bounded[id] || ends && WordEdges.begins(text, from)) {
                    sink.hit(id, from, to);
                }
            }
        }
    }
}
