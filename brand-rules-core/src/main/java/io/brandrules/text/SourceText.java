package io.brandrules.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The decoded text of one source, without its byte order mark, and the only place where offsets become lines and
 * columns.
 *
 * <p>Immutable and thread-safe.
 */
public final class SourceText {
    private final String text;
    private final Charset charset;
    private final boolean guessed;
    private final boolean malformed;
    private final int[] lineStarts;

    private SourceText(Decoding decoding) {
        this.text = decoding.text();
        this.charset = decoding.charset();
        this.guessed = decoding.guessed();
        this.malformed = decoding.malformed();
        this.lineStarts = lineStarts(text);
    }

    /** Text that is already decoded; a leading U+FEFF is dropped. */
    public static SourceText of(CharSequence text) {
        String whole = text.toString();
        boolean marked = !whole.isEmpty() && whole.charAt(0) == '\uFEFF';
        return new SourceText(new Decoding(marked ? whole.substring(1) : whole, StandardCharsets.UTF_8, false, false));
    }

    /** Text that is already decoded, U+FEFF at its start being one of its characters. */
    static SourceText whole(String text) {
        return new SourceText(new Decoding(text, StandardCharsets.UTF_8, false, false));
    }

    /** Text of which a part could be decoded only by a guess. */
    public static SourceText guessed(String text) {
        return new SourceText(new Decoding(text, Decoding.WINDOWS_1252, true, false));
    }

    /**
     * Decodes bytes: by their byte order mark, else by the charset that the content declares, else as UTF-8 where
     * that is valid, else as windows-1252, which counts as guessed.
     *
     * @param declared the charset that the content declares for itself, if any
     */
    public static SourceText decode(byte[] bytes, Optional<Charset> declared) {
        return new SourceText(Decoding.of(bytes, declared));
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** The charset that the text was decoded with. */
    public Charset charset() {
        return charset;
    }

    /** Whether the charset had to be guessed: neither marked nor declared, and the bytes are not UTF-8. */
    public boolean guessed() {
        return guessed;
    }

    /** Whether there were bytes that the charset does not know, which became U+FFFD. */
    public boolean malformed() {
        return malformed;
    }

    /** The part of the text at a span. */
    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The position of an offset between 0 and the text's length, both included. */
    public Position position(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " of a text of " + text.length());
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(offset, line + 1, offset - lineStarts[line] + 1);
    }

    /** The number of lines, at least 1. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The offset at which a line begins; {@code line} is 1-based. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** A line without its terminator; {@code line} is 1-based. */
    public String line(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        while (feed >= 0 || carriage >= 0) {
            boolean fed = feed >= 0 && (carriage < 0 || feed < carriage);
            int after = (fed ? feed : carriage) + 1;
            // A line feed behind a carriage return ends the same line.
            if (fed || after != feed) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = after;
            }
            feed = fed ? text.indexOf('\n', after) : feed;
            carriage = fed ? carriage : text.indexOf('\r', after);
        }
        return Arrays.copyOf(starts, count);
    }
}
