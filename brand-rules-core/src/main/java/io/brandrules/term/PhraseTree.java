package io.brandrules.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases as a tree of their words. Immutable and thread-safe. */
final class PhraseTree {
    /** The node from which all phrases begin. */
    static final int ROOT = 0;

    private static final int[] NONE = {};

    /** By a hash of the pair of a node and a word: that pair plus one, and the child that it leads to. */
    private final long[] steps;

    private final int[] children;
    private final int[][] ends;
    private final boolean[] goesOn;

    private PhraseTree(Builder builder) {
        int size = Integer.highestOneBit(Math.max(2, builder.children.size())) * 4;
        this.steps = new long[size];
        this.children = new int[size];
        this.ends = builder.ends.toArray(int[][]::new);
        this.goesOn = new boolean[ends.length];
        builder.children.forEach((step, child) -> {
            int place = place(step);
            while (steps[place] != 0) {
                place = place + 1 & size - 1;
            }
            steps[place] = step + 1;
            children[place] = child;
            goesOn[(int) (step >>> 32)] = true;
        });
    }

    static Builder builder() {
        return new Builder();
    }

    /** The node that a word leads to, or -1. */
    int child(int node, int word) {
        long step = step(node, word);
        int place = place(step);
        while (steps[place] != 0) {
            if (steps[place] == step + 1) {
                return children[place];
            }
            place = place + 1 & steps.length - 1;
        }
        return -1;
    }

    /** The phrases that end in a node. */
    int[] ends(int node) {
        return ends[node];
    }

    /** Whether some phrase goes on behind a node. */
    boolean goesOn(int node) {
        return goesOn[node];
    }

    private static long step(int node, int word) {
        return (long) node << 32 | word;
    }

    private int place(long step) {
        long mixed = step * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & steps.length - 1;
    }

    /** Collects phrases. Not thread-safe. */
    static final class Builder {
        private final Map<Long, Integer> children = new HashMap<>();
        private final List<int[]> ends = new ArrayList<>(List.of(NONE));

        private Builder() {}

        /** Adds a phrase by the numbers of its words. */
        void add(int[] words, int phrase) {
            int node = ROOT;
            for (int word : words) {
                Integer next = children.get(step(node, word));
                if (next == null) {
                    next = ends.size();
                    children.put(step(node, word), next);
                    ends.add(NONE);
                }
                node = next;
            }
            int[] before = ends.get(node);
            int[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = phrase;
            ends.set(node, after);
        }

        PhraseTree build() {
            return new PhraseTree(this);
        }
    }
}
