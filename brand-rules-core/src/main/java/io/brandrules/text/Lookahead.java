package io.brandrules.text;

import java.util.function.IntUnaryOperator;

/**
 * A forward search that remembers its last answer, so that asking again and again from growing offsets reads the text
 * once. Not thread-safe.
 */
final class Lookahead {
    /** What is answered when nothing is found: beyond every offset. */
    static final int NONE = Integer.MAX_VALUE;

    private final IntUnaryOperator search;
    private int asked = -1;
    private int found = -1;

    /** Remembers a search that answers with the first match at or after an offset, or with {@link #NONE}. */
    Lookahead(IntUnaryOperator search) {
        this.search = search;
    }

    static Lookahead exactly(String text, String needle) {
        return new Lookahead(from -> {
            int at = text.indexOf(needle, from);
            return at < 0 ? NONE : at;
        });
    }

    /** The offset of the first match at or after {@code from}, or {@link #NONE}. */
    int from(int from) {
        if (from < asked || from > found) {
            asked = from;
            found = search.applyAsInt(from);
        }
        return found;
    }
}
