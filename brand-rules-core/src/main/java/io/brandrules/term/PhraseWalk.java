package io.brandrules.term;

import java.util.Arrays;
import java.util.List;

/** One pass over a text that finds phrases in it: the phrases that have begun go on by each word, or end. */
final class PhraseWalk {
    private final Normalized normalized;
    private final String text;
    private final List<Phrase> phrases;
    private final PhraseTree tree;
    private final Automaton.Sink sink;

    /** The words since the first of those that have begun a phrase: pairs of start and end. */
    private int[] places = new int[32];

    private int count;

    /** What has begun: pairs of a node and the number of its first word among those. */
    private int[] open = new int[16];

    private int opened;
    private int[] next = new int[16];

    PhraseWalk(Normalized normalized, List<Phrase> phrases, PhraseTree tree, Automaton.Sink sink) {
        this.normalized = normalized;
        this.text = normalized.text().toString();
        this.phrases = phrases;
        this.tree = tree;
        this.sink = sink;
    }

    void walk(Lexicon lexicon) {
        int length = text.length();
        for (int at = 0; at < length; ) {
            int start = at;
            long key = 0;
            int hash = 0;
            char c = text.charAt(at);
            while (WordEdges.ofAsciiWord(c)) {
                key = key << 7 | c;
                hash = 31 * hash + c;
                c = ++at < length ? text.charAt(at) : ' ';
            }
            if (c >= FoldTable.ASCII_END) {
                at = WordEdges.wordEnd(text, at);
                key = 0;
                hash = hash(start, at);
            }
            if (at > start) {
                boolean keyed = at - start <= WordTable.LONGEST_KEY;
                word(start, at, lexicon.lookUp(text, start, at, keyed ? key : 0, hash));
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
    }

    private int hash(int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    private void word(int start, int end, int[] answers) {
        if (answers.length == 0) {
            opened = 0;
            count = 0;
            return;
        }
        if (count * 2 + 2 > places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[count * 2] = start;
        places[count * 2 + 1] = end;
        count++;
        int going = 0;
        for (int answer : answers) {
            if (Capital.fits(answer, normalized, start)) {
                int number = answer >> Capital.BITS;
                for (int i = 0; i < opened; i++) {
                    going = step(open[i * 2], open[i * 2 + 1], number, going);
                }
                going = step(PhraseTree.ROOT, count - 1, number, going);
            }
        }
        int[] spare = open;
        open = next;
        next = spare;
        opened = going;
        count = going == 0 ? 0 : count;
    }

    /** Goes from a node by a word, tells of the phrases that end there, and notes that others may go on. */
    private int step(int node, int first, int word, int going) {
        int child = tree.child(node, word);
        if (child < 0) {
            return going;
        }
        for (int phrase : tree.ends(child)) {
            tell(phrases.get(phrase), first);
        }
        if (!tree.goesOn(child)) {
            return going;
        }
        if (going * 2 + 2 > next.length) {
            next = Arrays.copyOf(next, next.length * 2);
        }
        next[going * 2] = child;
        next[going * 2 + 1] = first;
        return going + 1;
    }

    private void tell(Phrase phrase, int first) {
        List<String> gaps = phrase.gaps();
        int last = gaps.size() - 1;
        int from = places[first * 2] - gaps.get(0).length();
        int to = places[(count - 1) * 2 + 1] + gaps.get(last).length();
        if (from < 0 || to > text.length() || !WordEdges.begins(text, from) || !WordEdges.ends(text, to)) {
            return;
        }
        for (int gap = 0; gap <= last; gap++) {
            int start = gap == 0 ? from : places[(first + gap - 1) * 2 + 1];
            int end = gap == last ? to : places[(first + gap) * 2];
            if (!phrase.gap(gap, text, start, end)) {
                return;
            }
        }
        sink.hit(phrase.id(), from, to);
    }
}
