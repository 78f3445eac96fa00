package io.brandrules.term;

import java.util.Arrays;
import java.util.List;

/**
 * Literals as a tree of their prefixes, its states numbered breadth first.
 *
 * <p>A state stands for a range of the sorted literals: those that begin with its prefix.
 */
final class Trie {
    private final char[] columns = new char[Character.MAX_VALUE + 1];
    private int alphabet;
    private int states = 1;

    private final int[] children;
    private final char[] labels;
    private final int[] firsts;
    private final int[] lasts;

    /** The tree of literals that are sorted by their characters. */
    Trie(List<String> sorted) {
        int most = 1;
        for (String literal : sorted) {
            most += literal.length();
        }
        children = new int[most + 1];
        labels = new char[most];
        firsts = new int[most];
        lasts = new int[most];
        lasts[0] = sorted.size();
        int depth = 0;
        int level = 1; // the first state of the next level
        for (int state = 0; state < states; state++) {
            if (state == level) {
                depth++;
                level = states;
            }
            split(sorted, state, depth);
        }
        children[states] = states;
    }

    /** Parts the literals of a state by their next character; those without one end here, and are all it keeps. */
    private void split(List<String> sorted, int state, int depth) {
        int at = firsts[state];
        int end = lasts[state];
        while (at < end && sorted.get(at).length() == depth) {
            at++;
        }
        lasts[state] = at;
        children[state] = states;
        while (at < end) {
            char c = sorted.get(at).charAt(depth);
            if (columns[c] == 0) {
                columns[c] = (char) ++alphabet;
            }
            firsts[states] = at;
            labels[states] = c;
            while (at < end && sorted.get(at).charAt(depth) == c) {
                at++;
            }
            lasts[states++] = at;
        }
    }

    int states() {
        return states;
    }

    /** How many characters occur in the literals. */
    int alphabet() {
        return alphabet;
    }

    /** A number for each character that occurs, from 1 on; 0 for all others. */
    int column(char c) {
        return columns[c];
    }

    /** The first child of a state; its last one is before the first child of the next state. */
    int children(int state) {
        return children[state];
    }

    /** The character that leads to a state. */
    char label(int state) {
        return labels[state];
    }

    /** The first of the sorted literals that end in a state. */
    int first(int state) {
        return firsts[state];
    }

    /** One past the last of them. */
    int last(int state) {
        return lasts[state];
    }

    /** The child of a state by its character; negative where there is none. */
    int child(int state, char c) {
        return Arrays.binarySearch(labels, children[state], children[state + 1], c);
    }
}
