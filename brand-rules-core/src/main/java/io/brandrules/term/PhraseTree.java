package io.brandrules.term;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Phrases as a tree of their words. Immutable once built. */
final class PhraseTree {
    /** The node from which all phrases begin. */
    static final int ROOT = 0;

    private static final int[] NONE = {};

    private final Map<Long, Integer> children = new HashMap<>();
    private final Map<Integer, int[]> ends = new HashMap<>();
    private int nodes = 1;

    /** Adds a phrase by the numbers of its words. */
    void add(int[] words, int phrase) {
        int node = ROOT;
        for (int word : words) {
            Integer next = children.get(key(node, word));
            if (next == null) {
                next = nodes++;
                children.put(key(node, word), next);
            }
            node = next;
        }
        int[] before = ends.getOrDefault(node, NONE);
        int[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = phrase;
        ends.put(node, after);
    }

    /** The node that a word leads to, or -1. */
    int child(int node, int word) {
        return children.getOrDefault(key(node, word), -1);
    }

    /** The phrases that end in a node. */
    int[] ends(int node) {
        return ends.getOrDefault(node, NONE);
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word;
    }
}
