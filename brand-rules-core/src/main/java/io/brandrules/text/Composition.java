package io.brandrules.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text that is put together from stretches of written ones, each of which knows where it was written: the parts of a
 * mail as they are decoded, a page with what it includes.
 *
 * <p>Made of pieces in the order of the text. A <em>linear</em> piece stands for written characters one for one, an
 * <em>atomic</em> one for a written range as a whole. A text that is a file as it is has no pieces. Immutable and
 * thread-safe.
 */
public final class Composition {
    private static final int WIDTH = 5;

    private final SourceText text;
    private final List<Written> written;
    private final int[] pieces; // per piece: start in the text, file, start and end there, 1 if linear
    private final int count;
    private final List<Stretch> stretches;

    private Composition(SourceText text, List<Written> written, int[] pieces, int count, List<Stretch> stretches) {
        this.text = text;
        this.written = List.copyOf(written);
        this.pieces = pieces;
        this.count = count;
        this.stretches = List.copyOf(stretches);
    }

    /**
     * A file that a text is taken from.
     *
     * @param path absolute, with all links resolved; empty for the file itself
     * @param name as it is shown to people; empty for the file itself
     * @param source its text
     * @param included where it is included, in the file that does so; empty for the file itself
     */
    public record Written(String path, String name, SourceText source, Optional<Place> included) {
        /** Whether it is the file itself, and none that it includes. */
        public boolean itself() {
            return included.isEmpty();
        }
    }

    /** A span of a file. */
    public record Place(Written file, Span span) {}

    /**
     * What is to be written so that the text reads otherwise.
     *
     * @param encoded whether it is written otherwise than it reads
     */
    public record Edit(Place place, String text, boolean encoded) {}

    /** How a stretch of text is written where that is not as it reads. */
    @FunctionalInterface
    public interface Encoding {
        /**
         * What is to be written so that a part of the stretch reads otherwise; empty where it can't be.
         *
         * @param part within the stretch; not empty
         * @param place where it is written
         * @param words that are to be read there
         */
        Optional<Rewriting> rewrite(Span part, Span place, String words);
    }

    /** Characters to put in the place of others. */
    public record Rewriting(Span place, String text, boolean encoded) {}

    /** A stretch of the text that is written otherwise than it reads. */
    private record Stretch(Span span, Encoding encoding) {}

    /** The text that is a file as it is. */
    public static Composition of(SourceText file) {
        return new Composition(file, List.of(itself(file)), new int[0], 0, List.of());
    }

    private static Written itself(SourceText file) {
        return new Written("", "", file, Optional.empty());
    }

    /** Puts a text together from a file. */
    public static Builder builder(SourceText file) {
        return new Builder(List.of(itself(file)));
    }

    /** The text as a whole. */
    public SourceText text() {
        return text;
    }

    /** Whether the text is a file as it is. */
    public boolean plain() {
        return count == 0;
    }

    /** The files, the one that includes the others first. */
    public List<Written> written() {
        return written;
    }

    /** Where a span is written. One that runs over into another file ends where it leaves the one where it starts. */
    public Place place(Span span) {
        Written itself = written.get(0);
        if (count == 0) {
            return new Place(itself, span);
        }
        if (span.end() == 0) {
            return new Place(itself, span);
        }
        if (span.start() == text.length()) {
            return new Place(itself, Span.at(itself.source().length()));
        }
        int first = piece(span.start());
        int file = pieces[first * WIDTH + 1];
        int start = start(first, span.start());
        int end = start;
        if (!span.isEmpty()) {
            int last = piece(span.end() - 1);
            end = pieces[last * WIDTH + 1] == file ? end(last, span.end() - 1) : endWithin(first, last);
        }
        return new Place(written.get(file), new Span(start, Math.max(start, end)));
    }

    /** Where a span is written in the file itself: what is included stands where it is included. */
    public Span here(Span span) {
        Place place = place(span);
        while (place.file().included().isPresent()) {
            place = place.file().included().get();
        }
        return place.span();
    }

    /** A span of the text as it is if it is the file's own; else where the file goes on behind what it includes there. */
    public Span own(Span span) {
        if (place(span).file().itself()) {
            return span;
        }
        int piece = piece(span.start());
        while (piece < count && pieces[piece * WIDTH + 1] != 0) {
            piece++;
        }
        return Span.at(piece < count ? pieces[piece * WIDTH] : text.length());
    }

    /** What is to be written so that a span reads otherwise; empty where it can't be. */
    public Optional<Edit> edit(Span span, String words) {
        if (count == 0) {
            return Optional.of(new Edit(place(span), words, false));
        }
        for (Stretch stretch : stretches) {
            if (stretch.span().contains(span)) {
                return encoded(stretch, span, words);
            }
            if (stretch.span().overlaps(span)) {
                return Optional.empty();
            }
        }
        Place place = place(span);
        boolean asItIs = place.span().length() == span.length()
                && place.file()
                        .source()
                        .text()
                        .startsWith(text.slice(span), place.span().start());
        return asItIs ? Optional.of(new Edit(place, words, false)) : Optional.empty();
    }

    /** Nothing but a character that is there can be written otherwise, so that an insertion rewrites the next one. */
    private Optional<Edit> encoded(Stretch stretch, Span span, String words) {
        Span part = span;
        if (span.isEmpty()) {
            if (span.start() == stretch.span().end()) {
                return Optional.empty();
            }
            part = new Span(span.start(), text.text().offsetByCodePoints(span.start(), 1));
        }
        Place place = place(part);
        Span within = part.back(stretch.span().start());
        String read = span.isEmpty() ? words + text.slice(part) : words;
        return stretch.encoding()
                .rewrite(within, place.span(), read)
                .map(edit -> new Edit(new Place(place.file(), edit.place()), edit.text(), edit.encoded()));
    }

    private int start(int piece, int offset) {
        int at = piece * WIDTH;
        return pieces[at + 4] == 1 ? pieces[at + 2] + offset - pieces[at] : pieces[at + 2];
    }

    private int end(int piece, int offset) {
        int at = piece * WIDTH;
        return pieces[at + 4] == 1 ? pieces[at + 2] + offset - pieces[at] + 1 : pieces[at + 3];
    }

    /** The written end of the pieces that follow the first in its own file. */
    private int endWithin(int first, int last) {
        int piece = first;
        while (piece < last && pieces[(piece + 1) * WIDTH + 1] == pieces[first * WIDTH + 1]) {
            piece++;
        }
        return pieces[piece * WIDTH + 3];
    }

    private int piece(int offset) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces[middle * WIDTH] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Collects pieces in the order of the text. Not thread-safe. */
    public static final class Builder {
        private final List<Written> written;
        private final StringBuilder text = new StringBuilder();
        private final List<Stretch> stretches = new ArrayList<>();
        private int[] pieces = new int[16 * WIDTH];
        private int count;

        private Builder(List<Written> written) {
            this.written = new ArrayList<>(written);
        }

        /** The number of characters so far. */
        public int length() {
            return text.length();
        }

        /** The characters from {@code from} on. */
        public String text(int from) {
            return text.substring(from);
        }

        /** Adds a file, and answers with its number; the first is 0. */
        public int add(Written file) {
            written.add(file);
            return written.size() - 1;
        }

        /** Appends characters of a file as they are. */
        public Builder linear(int file, int from, int to) {
            if (from < to) {
                int last = (count - 1) * WIDTH;
                boolean continues =
                        count > 0 && pieces[last + 1] == file && pieces[last + 4] == 1 && pieces[last + 3] == from;
                if (continues) {
                    pieces[last + 3] = to;
                } else {
                    piece(file, from, to, 1);
                }
                text.append(written.get(file).source().text(), from, to);
            }
            return this;
        }

        /** Appends a text that stands as a whole for what a file holds from {@code from} to {@code to}. */
        public Builder atomic(CharSequence characters, int file, int from, int to) {
            if (characters.length() > 0) {
                int last = (count - 1) * WIDTH;
                boolean same = count > 0
                        && pieces[last + 1] == file
                        && pieces[last + 4] == 0
                        && pieces[last + 2] == from
                        && pieces[last + 3] == to;
                if (!same) {
                    piece(file, from, to, 0);
                }
                text.append(characters);
            }
            return this;
        }

        /** Says how the characters from {@code from} on are written. */
        public void encoded(int from, Encoding encoding) {
            if (from < text.length()) {
                stretches.add(new Stretch(new Span(from, text.length()), encoding));
            }
        }

        public Composition build() {
            SourceText whole = SourceText.whole(text.toString());
            return new Composition(whole, written, Arrays.copyOf(pieces, count * WIDTH), count, stretches);
        }

        private void piece(int file, int from, int to, int linear) {
            if ((count + 1) * WIDTH > pieces.length) {
                pieces = Arrays.copyOf(pieces, pieces.length * 2);
            }
            int at = count++ * WIDTH;
            pieces[at] = text.length();
            pieces[at + 1] = file;
            pieces[at + 2] = from;
            pieces[at + 3] = to;
            pieces[at + 4] = linear;
        }
    }
}
