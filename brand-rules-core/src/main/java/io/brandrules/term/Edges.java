package io.brandrules.term;

import java.util.Arrays;

/** The edges of a trie: a hash table with open addressing from a state and a character to a state. */
final class Edges {
    private static final long FREE = -1;

    private long[] keys;
    private int[] targets;
    private int size;

    Edges() {
        this(64);
    }

    private Edges(int capacity) {
        keys = new long[capacity];
        targets = new int[capacity];
        Arrays.fill(keys, FREE);
    }

    /** The state that an edge leads to; -1 where there is none. */
    int target(int state, char c) {
        int slot = slot(key(state, c));
        return keys[slot] == FREE ? -1 : targets[slot];
    }

    /** Adds an edge that isn't there yet. */
    void add(int state, char c, int target) {
        if (size * 2 >= keys.length) {
            grow();
        }
        put(key(state, c), target);
        size++;
    }

    /** The same edges with other numbers for the states. */
    Edges renumbered(int[] numbers) {
        Edges result = new Edges(keys.length);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                int state = numbers[(int) (keys[i] >>> Character.SIZE)];
                result.add(state, (char) keys[i], numbers[targets[i]]);
            }
        }
        return result;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                put(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private void put(long key, int target) {
        int slot = slot(key);
        keys[slot] = key;
        targets[slot] = target;
    }

    /** Where a key is, or belongs. */
    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static long key(int state, char c) {
        return (long) state << Character.SIZE | c;
    }
}
