package io.brandrules.wording;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Goes over a normalised text piece by piece. Not thread-safe. */
final class Scan {
    static final byte WORD = 0;
    static final byte FIGURE = 1;
    static final byte SIGN = 2;
    static final byte HOLE = 3;

    private static final int FIRST_UNSPACED = 0x0E00; // Thai is the first of them

    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private final String text;
    private int from;
    private int to;
    private byte kind;

    Scan(String text) {
        this.text = text;
    }

    /** Goes to the next piece, if there is one. */
    boolean next() {
        from = to;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        if (from == text.length()) {
            return false;
        }
        int c = text.codePointAt(from);
        to = from + Character.charCount(c);
        if (c >= '0' && c <= '9') {
            kind = FIGURE;
            figure();
        } else if (Character.isLetterOrDigit(c)) {
            kind = WORD;
            word(c);
        } else {
            kind = Character.getType(c) == Character.PRIVATE_USE ? HOLE : SIGN;
        }
        return true;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    byte kind() {
        return kind;
    }

    int hash() {
        int hash = kind;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    private void word(int first) {
        boolean alone = unspaced(first);
        while (to < text.length()) {
            int c = text.codePointAt(to);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK;
            boolean letter = !alone && Character.isLetterOrDigit(c) && !unspaced(c);
            boolean apostrophe =
                    !alone && c == '\'' && to + 1 < text.length() && Character.isLetter(text.charAt(to + 1));
            if (!mark && !letter && !apostrophe) {
                return;
            }
            to += Character.charCount(c);
        }
    }

    private void figure() {
        boolean grouped = to - from <= 3;
        while (to < text.length()) {
            char c = text.charAt(to);
            if (digit(to)) {
                to++;
                grouped = to - from <= 3;
            } else if ((c == '.' || c == ',' || c == '\'') && digit(to + 1)) {
                to += 2;
                while (digit(to)) {
                    to++;
                }
            } else if (c == ' ' && grouped && digit(to + 1) && digit(to + 2) && digit(to + 3) && !digit(to + 4)) {
                to += 4;
            } else {
                return;
            }
        }
    }

    private boolean digit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean unspaced(int c) {
        return c >= FIRST_UNSPACED && UNSPACED.contains(UnicodeScript.of(c));
    }
}
