package io.brandrules.term;

import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * Answers for words that were met before, those met lately, as many as fit.
 *
 * <p>Most words of a text are short, and no term has to do with them: for those a table of their keys is all that is
 * looked at. Thread-safe without locks: each place holds all that is known of one word, and a word that is overwritten
 * is worked out again.
 */
final class WordTable {
    static final int[] NONE = {};

    /** The longest word in ASCII whose characters are its key, of seven bits each. */
    static final int LONGEST_KEY = 9;

    private static final int PLACES = 1 << 15;

    private final AtomicLongArray nothing = new AtomicLongArray(PLACES);
    private final @Nullable Known[] known = new @Nullable Known[PLACES];

    /** A word and the answer for it. */
    private static final class Known {
        final String word;
        final int[] answer;

        Known(String word, int[] answer) {
            this.word = word;
            this.answer = answer;
        }
    }

    /** Whether a word is known to have no answer, by its key; 0 is the key of none. */
    boolean hasNone(long key) {
        int place = place(key);
        return key != 0 && (nothing.getPlain(place) == key || nothing.getPlain(place ^ 1) == key);
    }

    /** The answer for the characters from {@code from} to {@code to}, if it is known. */
    int @Nullable [] answer(String text, int from, int to, int hash) {
        int place = place(hash);
        Known first = known[place];
        if (first != null && same(first, text, from, to)) {
            return first.answer;
        }
        Known second = known[place ^ 1];
        return second != null && same(second, text, from, to) ? second.answer : null;
    }

    /** Keeps an answer. */
    void keep(String word, long key, int hash, int[] answer) {
        if (key != 0 && answer.length == 0) {
            int place = place(key);
            nothing.setOpaque(place ^ 1, nothing.getPlain(place));
            nothing.setOpaque(place, key);
        } else {
            int place = place(hash);
            known[place ^ 1] = known[place];
            known[place] = new Known(word, answer);
        }
    }

    private static boolean same(Known entry, String text, int from, int to) {
        return entry.word.length() == to - from && text.startsWith(entry.word, from);
    }

    private static int place(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 49);
    }
}
