package io.brandrules.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text, copied out of it when it is first asked for as a text of its own: most values that a source holds
 * are never looked at. Immutable to all who see it, and thread-safe: two threads may both make the copy, and either
 * will do.
 */
final class Excerpt implements CharSequence {
    private final String whole;
    private final int from;
    private final int to;
    private @Nullable String copy;

    private Excerpt(String whole, int from, int to) {
        this.whole = whole;
        this.from = from;
        this.to = to;
    }

    /** The part of a text, or of an excerpt, between two offsets within it. */
    static Excerpt of(CharSequence text, int from, int to) {
        Objects.checkFromToIndex(from, to, text.length());
        return text instanceof Excerpt outer
                ? new Excerpt(outer.whole, outer.from + from, outer.from + to)
                : new Excerpt(text.toString(), from, to);
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public char charAt(int index) {
        return whole.charAt(from + Objects.checkIndex(index, to - from));
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        Objects.checkFromToIndex(start, end, to - from);
        return whole.substring(from + start, from + end);
    }

    @Override
    public String toString() {
        String known = copy;
        if (known == null) {
            known = whole.substring(from, to);
            copy = known;
        }
        return known;
    }
}
