package io.brandrules.term;

import io.brandrules.text.MappedText;

/**
 * One pass over a text that folds it and keeps the mapping.
 *
 * <p>Characters that combine are folded together: a segment is a character and all that may compose with it. What maps
 * one to one goes into linear runs; anything else is atomic.
 */
final class Folding {
    /**
     * How many characters are folded together at most. Canonical reordering is quadratic in the length of a segment;
     * Unicode's Stream-Safe Text Format (UAX #15, section 13) bounds it by 30 marks for the same reason.
     */
    private static final int LONGEST_SEGMENT = 32;

    private final String source;
    private final MappedText.Builder folded = MappedText.builder();
    private final char[] run;
    private int runLength;
    private int runStart;

    Folding(String source) {
        this.source = source;
        this.run = new char[source.length()];
    }

    MappedText fold() {
        int length = source.length();
        int at = 0;
        while (at < length) {
            at = ascii(at);
            if (at < length) {
                char to = FoldTable.of(source.charAt(at));
                if (to == ' ') {
                    at = space(at);
                } else if (FoldTable.isPlain(to) && (at + 1 == length || startsAnew(source.charAt(at + 1)))) {
                    append(to, at++);
                } else {
                    at = segment(at);
                }
            }
        }
        flush();
        return folded.build();
    }

    /** Folds the ASCII characters from {@code from} on that map one to one, and returns where they end. */
    private int ascii(int from) {
        if (runStart + runLength != from) {
            flush();
            runStart = from;
        }
        int to = runLength;
        int at = from;
        int last = source.length() - 1;
        for (; at < last && source.charAt(at) < FoldTable.ASCII_END; at++) {
            char folded = FoldTable.ascii(source.charAt(at));
            char next = source.charAt(at + 1);
            if (next >= FoldTable.ASCII_END || folded == ' ' && FoldTable.ascii(next) == ' ') {
                break;
            }
            run[to++] = folded;
        }
        runLength = to;
        return at;
    }

    /** Whether a character surely doesn't combine with the one before it, near or far. */
    private static boolean startsAnew(char next) {
        return next < FoldTable.ASCII_END || FoldTable.isPlain(FoldTable.of(next));
    }

    /** Folds a run of white space, with the invisible characters within it, to one space. */
    private int space(int start) {
        int end = start + 1;
        for (int at = end; at < source.length(); ) {
            char to = FoldTable.of(source.charAt(at));
            if (to == ' ') {
                end = ++at;
            } else if (invisible(at)) {
                at += width(at);
            } else {
                break;
            }
        }
        if (end == start + 1) {
            append(' ', start);
        } else {
            atomic(" ", start, end);
        }
        return end;
    }

    /** Folds one character with all that combine with it, and returns where the next one starts. */
    private int segment(int start) {
        int head = source.codePointAt(start);
        int end = start + Character.charCount(head);
        if (invisible(start)) {
            return end;
        }
        int alone = end;
        if (!FoldTable.standsAlone(head)) {
            end = combined(end);
        }
        String to = end == alone ? FoldTable.fold(head) : FoldTable.fold(source.substring(start, end));
        if (to.length() == 1 && end == start + 1) {
            append(to.charAt(0), start);
        } else if (end == alone && source.startsWith(to, start)) {
            for (int at = start; at < end; at++) {
                append(source.charAt(at), at);
            }
        } else {
            atomic(to, start, end);
        }
        return end;
    }

    /** The end of what combines with the character before {@code from}; invisible characters may stand in between. */
    private int combined(int from) {
        int end = from;
        int parts = 1;
        for (int at = from; at < source.length() && parts < LONGEST_SEGMENT; ) {
            int next = at + width(at);
            if (FoldTable.combines(source.codePointAt(at))) {
                end = next;
                parts++;
            } else if (!invisible(at)) {
                break;
            }
            at = next;
        }
        return end;
    }

    private boolean invisible(int at) {
        char c = source.charAt(at);
        return Character.isHighSurrogate(c)
                ? FoldTable.fold(source.codePointAt(at)).isEmpty()
                : FoldTable.of(c) == FoldTable.DROPPED;
    }

    private int width(int at) {
        return Character.charCount(source.codePointAt(at));
    }

    private void append(char to, int at) {
        if (runStart + runLength != at) {
            flush();
            runStart = at;
        }
        run[runLength++] = to;
    }

    private void atomic(String to, int start, int end) {
        flush();
        folded.atomic(to, start, end);
    }

    private void flush() {
        if (runLength > 0) {
            folded.linear(new String(run, 0, runLength), 0, runLength, runStart);
            runLength = 0;
        }
    }
}
