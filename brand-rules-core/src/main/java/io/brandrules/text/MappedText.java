package io.brandrules.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * Decoded text in which each character knows the source span it came from.
 *
 * <p>Stored as runs. A <em>linear</em> run stands for a source range of its own length, character by character; an
 * <em>atomic</em> run stands for a source range as a whole (an entity, collapsed white space, a template hole), so that
 * a span which touches any of its characters covers all of that range. What stands in the source between two runs
 * (tags, soft line breaks, dropped characters) belongs to no character, and lies within a span only where the span
 * reaches across it. A run may also be white space at which the author ends the line ({@code <br>}).
 *
 * <p>Runs are in source order; a text that is one linear run, as most are, needs no more than where it begins. A slice
 * of such a one is copied when it is first looked at.
 * Immutable and thread-safe.
 */
public final class MappedText implements CharSequence {
    /** The text without characters, at offset 0. */
    public static final MappedText EMPTY = builder().build();

    /** A string, or an excerpt of one. */
    private final CharSequence value;

    private final int[] runs; // per run: start in value, source start, source end, kind

    /** The number of runs; 0 where the text is the source's own characters from the anchor on, or none at all. */
    private final int count;

    private final int anchor;

    private static final int WIDTH = 4;
    private static final int ATOMIC = 0;
    private static final int LINEAR = 1;
    private static final int LINE_END = 2;
    private static final int[] NO_RUNS = new int[0];

    private MappedText(CharSequence value, int[] runs, int count, int anchor) {
        this.value = value;
        this.runs = runs;
        this.count = count;
        this.anchor = anchor;
    }

    /** The text without characters, at an offset of the source. */
    public static MappedText empty(int offset) {
        return plain("", Span.at(offset).start());
    }

    /** The source's own characters from {@code start} to {@code end}, each mapped to itself. */
    public static MappedText verbatim(CharSequence source, int start, int end) {
        return plain(source.subSequence(start, end).toString(), start);
    }

    /** The text that is one linear run. */
    private static MappedText plain(CharSequence value, int start) {
        return new MappedText(value, NO_RUNS, 0, start);
    }

    public static Builder builder() {
        return new Builder(16);
    }

    /** A builder with room for a number of characters. */
    public static Builder builder(int length) {
        return new Builder(length);
    }

    /**
     * The source span of the characters from {@code from} to {@code to}: from the first source character of the first
     * to the last of the last. For an empty range, the empty span where the character at {@code from} begins; at the
     * end of the text, where the last one ends.
     */
    public Span span(int from, int to) {
        Objects.checkFromToIndex(from, to, value.length());
        if (count == 0) {
            return new Span(anchor + from, anchor + to);
        }
        if (from == to) {
            return Span.at(from == value.length() ? sourceEnd(from - 1) : sourceStart(from));
        }
        return new Span(sourceStart(from), sourceEnd(to - 1));
    }

    /** The source span of the whole text. */
    public Span span() {
        return span(0, value.length());
    }

    /**
     * The characters from {@code from} to {@code to} with their mapping, so that the slice's span is the span of the
     * range. A part of an atomic run stands for all of its source.
     */
    public MappedText slice(int from, int to) {
        Objects.checkFromToIndex(from, to, value.length());
        if (count == 0) {
            return plain(Excerpt.of(value, from, to), anchor + from);
        }
        if (from == to) {
            return empty(span(from, to).start());
        }
        int run = run(from);
        if (runs[run * WIDTH + 3] == LINEAR && (run + 1 == count || runs[(run + 1) * WIDTH] >= to)) {
            return plain(Excerpt.of(value, from, to), sourceStart(from));
        }
        Builder builder = builder();
        for (int i = from; i < to; run++) {
            int end = Math.min(to, run + 1 < count ? runs[(run + 1) * WIDTH] : value.length());
            int at = run * WIDTH;
            if (runs[at + 3] == LINEAR) {
                builder.linear(value, i, end, runs[at + 1] + i - runs[at]);
            } else {
                builder.whole(value.subSequence(i, end), runs[at + 1], runs[at + 2], runs[at + 3]);
            }
            i = end;
        }
        return builder.build();
    }

    /**
     * The same as the slice that begins at {@code from}, for one who has its characters as a string: slices that read
     * alike share it.
     */
    public MappedText slice(int from, String characters) {
        int to = from + characters.length();
        Objects.checkFromToIndex(from, to, value.length());
        return count == 0 ? plain(characters, anchor + from) : slice(from, to);
    }

    /**
     * This text, whose offsets count in {@code outer}, mapped to the source of that: a text within a text, such as an
     * image within a URL.
     */
    public MappedText through(MappedText outer) {
        if (isEmpty()) {
            return empty(outer.span(anchor, anchor).start());
        }
        Builder builder = builder();
        if (count == 0) {
            builder.linear(value, 0, value.length(), outer, anchor);
        }
        for (int run = 0; run < count; run++) {
            int at = run * WIDTH;
            int from = runs[at];
            int to = run + 1 < count ? runs[at + WIDTH] : value.length();
            if (runs[at + 3] == LINEAR) {
                builder.linear(value, from, to, outer, runs[at + 1]);
            } else {
                Span span = outer.span(runs[at + 1], runs[at + 2]);
                builder.whole(value.subSequence(from, to), span.start(), span.end(), runs[at + 3]);
            }
        }
        return builder.build();
    }

    /** How many characters come from before an offset of the original: the index of the first that does not. */
    public int indexAt(int offset) {
        int low = 0;
        int high = length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span(middle, middle + 1).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the author ends a line at some character. */
    public boolean hasLines() {
        for (int run = 0; run < count; run++) {
            if (runs[run * WIDTH + 3] == LINE_END) {
                return true;
            }
        }
        return false;
    }

    /** Whether the author ends the line at a character. */
    public boolean endsLine(int index) {
        return count > 0 && runs[run(index) * WIDTH + 3] == LINE_END;
    }

    @Override
    public int length() {
        return value.length();
    }

    @Override
    public char charAt(int index) {
        return value.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return value.subSequence(start, end);
    }

    /** The decoded text. */
    @Override
    public String toString() {
        return value.toString();
    }

    private int sourceStart(int index) {
        int run = run(index) * WIDTH;
        return runs[run + 3] == LINEAR ? runs[run + 1] + index - runs[run] : runs[run + 1];
    }

    private int sourceEnd(int index) {
        int run = run(index) * WIDTH;
        return runs[run + 3] == LINEAR ? runs[run + 1] + index - runs[run] + 1 : runs[run + 2];
    }

    private int run(int index) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs[middle * WIDTH] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Collects runs in source order. Not thread-safe. */
    public static final class Builder {
        private char[] value;
        private int length;
        private int[] runs = new int[4 * WIDTH];
        private int count;

        private Builder(int length) {
            this.value = new char[length];
        }

        /** Appends the source's own characters from {@code start} to {@code end}, each mapped to itself. */
        public Builder verbatim(CharSequence source, int start, int end) {
            return linear(source, start, end, start);
        }

        /**
         * Appends {@code text} from {@code from} to {@code to}, its characters standing for the source characters from
         * {@code sourceStart} on, one for one.
         */
        public Builder linear(CharSequence text, int from, int to, int sourceStart) {
            if (from == to) {
                return this;
            }
            int last = (count - 1) * WIDTH;
            boolean continues =
                    count > 0 && runs[last + 3] == LINEAR && runs[last + 1] + (length - runs[last]) == sourceStart;
            if (continues) {
                runs[last + 2] = sourceStart + to - from;
            } else {
                add(sourceStart, sourceStart + to - from, LINEAR);
            }
            put(text, from, to);
            return this;
        }

        /** Appends a part of a text, with its mapping. */
        public Builder append(MappedText text, int from, int to) {
            return linear(text.value, from, to, text, from);
        }

        /**
         * Appends {@code text} from {@code from} to {@code to}, its characters standing for those of {@code outer} from
         * {@code outerStart} on, one for one.
         */
        private Builder linear(CharSequence text, int from, int to, MappedText outer, int outerStart) {
            if (outer.count == 0) {
                return linear(text, from, to, outer.anchor + outerStart);
            }
            int shift = outerStart - from;
            int run = from < to ? outer.run(outerStart) : 0;
            for (int i = from; i < to; run++) {
                int next = run + 1 < outer.count ? outer.runs[(run + 1) * WIDTH] : outer.value.length();
                int end = Math.min(to, next - shift);
                int at = run * WIDTH;
                if (outer.runs[at + 3] == LINEAR) {
                    linear(text, i, end, outer.runs[at + 1] + i + shift - outer.runs[at]);
                } else {
                    whole(text.subSequence(i, end), outer.runs[at + 1], outer.runs[at + 2], outer.runs[at + 3]);
                }
                i = end;
            }
            return this;
        }

        /** Appends text that stands as a whole for the source from {@code start} to {@code end}. */
        public Builder atomic(CharSequence text, int start, int end) {
            return whole(text, start, end, ATOMIC);
        }

        /** Appends a space that stands for the source from {@code start} to {@code end}, where the author ends the line. */
        public Builder lineEnd(int start, int end) {
            return whole(" ", start, end, LINE_END);
        }

        private Builder whole(CharSequence text, int start, int end, int kind) {
            if (text.length() > 0) {
                add(start, end, kind);
                put(text, 0, text.length());
            }
            return this;
        }

        public int length() {
            return length;
        }

        public MappedText build() {
            String text = new String(value, 0, length);
            return count == 1 && runs[3] == LINEAR
                    ? plain(text, runs[1])
                    : new MappedText(text, Arrays.copyOf(runs, count * WIDTH), count, 0);
        }

        /** Begins anew, for another text. */
        public void clear() {
            length = 0;
            count = 0;
        }

        private void put(CharSequence text, int from, int to) {
            int more = length + to - from;
            if (more > value.length) {
                value = Arrays.copyOf(value, Math.max(more, value.length * 2));
            }
            if (text instanceof String string) {
                string.getChars(from, to, value, length);
            } else {
                for (int i = from; i < to; i++) {
                    value[length + i - from] = text.charAt(i);
                }
            }
            length = more;
        }

        private void add(int start, int end, int kind) {
            int last = (count - 1) * WIDTH;
            boolean ordered = count == 0 || runs[last + 1] <= start && runs[last + 2] <= end;
            if (start < 0 || start > end || !ordered) {
                throw new IllegalArgumentException("not the next source range: " + start + ".." + end);
            }
            if ((count + 1) * WIDTH > runs.length) {
                runs = Arrays.copyOf(runs, runs.length * 2);
            }
            int at = count++ * WIDTH;
            runs[at] = length;
            runs[at + 1] = start;
            runs[at + 2] = end;
            runs[at + 3] = kind;
        }
    }
}
