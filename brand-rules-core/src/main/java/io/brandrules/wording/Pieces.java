package io.brandrules.wording;

import io.brandrules.term.Normalized;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Running text as a row of words, figures and signs, over all the passages that it is made of; white space is none of
 * them. Immutable and thread-safe.
 *
 * <p>A word is a run of letters, with an apostrophe within it; in scripts that part no words each character is one. A
 * figure is a number with its separators. Every other character is a sign of its own, and so is what a template fills.
 */
public final class Pieces {
    /** What a piece is. */
    public enum Kind {
        WORD,
        FIGURE,
        SIGN,
        HOLE
    }

    private static final Kind[] KINDS = Kind.values();

    private final List<Normalized> passages;
    private final int[] passageOf;
    private final int[] from;
    private final int[] to;
    private final int[] hashes;
    private final byte[] kinds;
    private final List<Stretch> sections;

    private Pieces(Builder builder) {
        this.passages = List.copyOf(builder.passages);
        this.passageOf = Arrays.copyOf(builder.passageOf, builder.count);
        this.from = Arrays.copyOf(builder.from, builder.count);
        this.to = Arrays.copyOf(builder.to, builder.count);
        this.hashes = Arrays.copyOf(builder.hashes, builder.count);
        this.kinds = Arrays.copyOf(builder.kinds, builder.count);
        this.sections = List.copyOf(builder.sections);
    }

    /** Pieces from {@code from} to before {@code to}. */
    public record Stretch(int from, int to) {}

    /** The pieces of one text. */
    static Pieces of(String text) {
        return builder().add(Normalized.of(text), false).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** How many there are. */
    public int count() {
        return from.length;
    }

    /** The stretches that are read as one, in order. */
    public List<Stretch> sections() {
        return sections;
    }

    /** The passage that a piece stands in, counted from 0 in the order in which they were added. */
    public int passage(int piece) {
        return passageOf[piece];
    }

    /** Where a piece stands in the passage as it is written. */
    public Span written(int piece) {
        return passages.get(passageOf[piece]).span(from[piece], to[piece]);
    }

    public Kind kind(int piece) {
        return KINDS[kinds[piece]];
    }

    /** A piece as it is compared: in small letters. */
    public String text(int piece) {
        return normal(piece).subSequence(from[piece], to[piece]).toString();
    }

    /** A piece as it is written. */
    public String spelled(int piece) {
        Span span = written(piece);
        return passages.get(passageOf[piece])
                .original()
                .subSequence(span.start(), span.end())
                .toString();
    }

    /** Some pieces of one section as they are written, a space between passages. */
    public String spelled(int first, int end) {
        StringBuilder text = new StringBuilder();
        for (int piece = first; piece < end; ) {
            int last = piece;
            while (last + 1 < end && passageOf[last + 1] == passageOf[piece]) {
                last++;
            }
            text.append(text.isEmpty() ? "" : " ")
                    .append(passages.get(passageOf[piece])
                            .original()
                            .subSequence(written(piece).start(), written(last).end()));
            piece = last + 1;
        }
        return text.toString();
    }

    /** Whether two pieces are the same but for typography and case. */
    boolean same(int piece, Pieces other, int its) {
        int length = to[piece] - from[piece];
        if (hashes[piece] != other.hashes[its] || length != other.to[its] - other.from[its]) {
            return false;
        }
        CharSequence text = normal(piece);
        CharSequence those = other.normal(its);
        for (int i = 0; i < length; i++) {
            if (text.charAt(from[piece] + i) != those.charAt(other.from[its] + i)) {
                return false;
            }
        }
        return true;
    }

    private CharSequence normal(int piece) {
        return passages.get(passageOf[piece]).text();
    }

    /** Reads passages into pieces. Not thread-safe. */
    public static final class Builder {
        private final List<Normalized> passages = new ArrayList<>();
        private final List<Stretch> sections = new ArrayList<>();
        private int count;
        private int[] passageOf = new int[64];
        private int[] from = new int[64];
        private int[] to = new int[64];
        private int[] hashes = new int[64];
        private byte[] kinds = new byte[64];

        private Builder() {}

        /** Adds a passage; {@code joined} if it is read on from the one before. */
        public Builder add(Normalized passage, boolean joined) {
            passages.add(passage);
            int first = count;
            Scan scan = new Scan(passage.text().toString());
            while (scan.next()) {
                append(scan);
            }
            int last = sections.size() - 1;
            if (joined && last >= 0) {
                sections.set(last, new Stretch(sections.get(last).from(), count));
            } else {
                sections.add(new Stretch(first, count));
            }
            return this;
        }

        public Pieces build() {
            return new Pieces(this);
        }

        private void append(Scan scan) {
            if (count == from.length) {
                passageOf = Arrays.copyOf(passageOf, count * 2);
                from = Arrays.copyOf(from, count * 2);
                to = Arrays.copyOf(to, count * 2);
                hashes = Arrays.copyOf(hashes, count * 2);
                kinds = Arrays.copyOf(kinds, count * 2);
            }
            passageOf[count] = passages.size() - 1;
            from[count] = scan.from();
            to[count] = scan.to();
            hashes[count] = scan.hash();
            kinds[count++] = scan.kind();
        }
    }
}
