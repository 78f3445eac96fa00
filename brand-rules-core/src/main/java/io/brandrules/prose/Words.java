package io.brandrules.prose;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The words of a text, in order, known by their numbers from 0. Immutable and thread-safe.
 *
 * <p>A word is what a reader counts as one: {@code e-mail}, {@code don't}, {@code 3.5}, {@code AT&T}, a web address, a
 * handle. A template hole is a letter, so that it is a word of its own or a part of the one that it touches. Scripts
 * that are written without spaces are parted by ICU's dictionaries.
 */
public final class Words {
    private static final int WIDTH = 3;
    private static final Kind[] KINDS = {Kind.PLAIN, Kind.NUMBER, Kind.ADDRESS, Kind.HOLE};

    private final String text;
    private final int[] bounds; // per word: start, end, kind
    private final int count;

    private Words(String text, int[] bounds, int count) {
        this.text = text;
        this.bounds = bounds;
        this.count = count;
    }

    /** What a word is. */
    public enum Kind {
        PLAIN(0),
        /** A word that begins with a digit. */
        NUMBER(1),
        /** A web or mail address, a handle, a hash tag, the name of a file. */
        ADDRESS(2),
        /** A word that a template fills in, whole or in part. */
        HOLE(3);

        private final int code;

        Kind(int code) {
            this.code = code;
        }
    }

    /** The words of a text. Linear in its length. */
    public static Words of(String text) {
        Collector words = new Collector(text);
        new WordScan(text, words).run();
        return new Words(text, words.bounds, words.count);
    }

    public int count() {
        return count;
    }

    /** The first character of a word. */
    public int from(int word) {
        return bounds[word * WIDTH];
    }

    /** One past the last character of a word. */
    public int to(int word) {
        return bounds[word * WIDTH + 1];
    }

    public Kind kind(int word) {
        return KINDS[bounds[word * WIDTH + 2]];
    }

    /** A character of the text. */
    char charAt(int offset) {
        return text.charAt(offset);
    }

    /** A word as it is written. */
    public String word(int word) {
        return text.substring(from(word), to(word));
    }

    /** The number of the first word that ends behind an offset; {@link #count()} where there is none. */
    public int behind(int offset) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (to(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The sentences of the text that have a word, in order.
     *
     * @param language the code of the language, empty where it is not known
     * @param broken whether the author ends the line at a character of the text
     */
    public List<Sentence> sentences(String language, IntPredicate broken) {
        return Sentences.of(text, this, language, broken);
    }

    /** Whether an offset lies in a word of a kind. */
    public boolean within(int offset, Kind kind) {
        int word = behind(offset);
        return word < count && from(word) <= offset && kind(word) == kind;
    }

    /** Takes words as they are found. */
    static final class Collector {
        private int[] bounds;
        private int count;

        private Collector(String text) {
            bounds = new int[Math.max(WIDTH, text.length() / 5 * WIDTH)];
        }

        void add(int from, int to, Kind kind) {
            int at = count++ * WIDTH;
            if (at == bounds.length) {
                bounds = Arrays.copyOf(bounds, bounds.length * 2);
            }
            bounds[at] = from;
            bounds[at + 1] = to;
            bounds[at + 2] = kind.code;
        }
    }
}
