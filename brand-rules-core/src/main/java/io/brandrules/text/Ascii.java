package io.brandrules.text;

/** The character classes of the HTML and CSS standards, which know no letters beyond ASCII. */
final class Ascii {
    private Ascii() {}

    static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A letter, a digit, a hyphen or an underscore. */
    static boolean nameChar(char c) {
        return letter(c) || digit(c) || c == '-' || c == '_';
    }

    /** Space, tab, line feed, form feed, carriage return. */
    static boolean space(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    static boolean lineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** The first offset from {@code from} to {@code end} that holds no space; {@code end} if there is none. */
    static int skipSpace(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && space(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether only space stands between the two offsets. */
    static boolean blank(CharSequence text, int from, int end) {
        return skipSpace(text, from, end) >= end;
    }

    /** The end of the word of name characters that begins at {@code from}. */
    static int wordEnd(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && nameChar(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
