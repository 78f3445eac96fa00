package io.brandrules.style;

/** What a code unit is to the CSS tokenizer. */
final class CssChars {
    private static final byte IDENT = 1;
    private static final byte START = 2;
    private static final byte DIGIT = 4;
    private static final byte HEX = 8;
    private static final byte SPACE = 16;
    private static final byte PLAIN = 32;
    private static final byte[] CLASSES = classes();

    private CssChars() {}

    private static byte[] classes() {
        byte[] classes = new byte[128];
        for (char c = 'a'; c <= 'z'; c++) {
            classes[c] = classes[c - 32] = (byte) (IDENT | START | PLAIN | (c <= 'f' ? HEX : 0));
        }
        for (char c = '0'; c <= '9'; c++) {
            classes[c] = IDENT | DIGIT | HEX | PLAIN;
        }
        classes['_'] = IDENT | START | PLAIN;
        classes['-'] = IDENT | PLAIN;
        for (char c : ".,:#%*+>~".toCharArray()) {
            classes[c] = PLAIN;
        }
        // The standard replaces U+0000 by U+FFFD before it tokenizes, and that one is a name's character.
        classes[0] = IDENT | START;
        for (char c : new char[] {' ', '\t', '\n', '\r', '\f'}) {
            classes[c] = SPACE;
        }
        return classes;
    }

    static boolean ident(int c) {
        return c >= 128 || c >= 0 && (CLASSES[c] & IDENT) != 0;
    }

    static boolean identStart(int c) {
        return c >= 128 || c >= 0 && (CLASSES[c] & START) != 0;
    }

    static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean hex(int c) {
        return c >= 0 && c < 128 && (CLASSES[c] & HEX) != 0;
    }

    static boolean space(int c) {
        return c >= 0 && c < 128 && (CLASSES[c] & SPACE) != 0;
    }

    /** Whether it can be skipped in a value or a selector, in which it neither opens nor ends anything; no space is. */
    static boolean plain(int c) {
        return c >= 128 || c >= 0 && (CLASSES[c] & PLAIN) != 0;
    }

    static boolean newline(int c) {
        return c == '\n' || c == '\r' || c == '\f';
    }

    /** Whether it stands for a hole that a template fills. */
    static boolean hole(int c) {
        return c >= 0xE000 && c <= 0xF8FF;
    }

    /** The text with A to Z in lower case and nothing else changed, as CSS and HTML compare names. */
    static String lower(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                char[] chars = text.toCharArray();
                for (int j = i; j < chars.length; j++) {
                    if (chars[j] >= 'A' && chars[j] <= 'Z') {
                        chars[j] = (char) (chars[j] + 'a' - 'A');
                    }
                }
                return new String(chars);
            }
        }
        return text;
    }

    /** The first offset that holds no ASCII white space. */
    static int skipSpace(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && space(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The first offset that holds neither white space nor what is plain nor a string that is whole and has no escape. */
    static int skipPlain(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            int next = c == '"' || c == '\'' ? stringEnd(text, at) : plain(c) || space(c) ? at + 1 : at;
            if (next == at) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** The end of the string that begins at an offset; that offset where the string has an escape, or no end. */
    private static int stringEnd(String text, int start) {
        char quote = text.charAt(start);
        for (int at = start + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == quote) {
                return at + 1;
            }
            if (c == '\\' || newline(c)) {
                break;
            }
        }
        return start;
    }

    /** The end of the text without ASCII white space behind it, at least {@code from}. */
    static int trimmedEnd(CharSequence text, int from) {
        return trimmedEnd(text, from, text.length());
    }

    /** The end of what stands before {@code to} without ASCII white space behind it, at least {@code from}. */
    static int trimmedEnd(CharSequence text, int from, int to) {
        int i = to;
        while (i > from && space(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** What the escapes in a name or in the inside of a string stand for. */
    static String unescape(String css, int from, int to) {
        int escape = from;
        while (escape < to && css.charAt(escape) != '\\' && css.charAt(escape) != 0) {
            escape++;
        }
        if (escape == to) {
            return css.substring(from, to);
        }
        StringBuilder text = new StringBuilder(to - from).append(css, from, escape);
        for (int i = escape; i < to; ) {
            char c = css.charAt(i++);
            if (c == 0) {
                text.append('\uFFFD');
            } else if (c != '\\') {
                text.append(c);
            } else if (i < to && hex(css.charAt(i))) {
                i = appendHex(css, i, to, text);
            } else if (i == to) {
                text.append(to == css.length() ? "\uFFFD" : "");
            } else if (newline(css.charAt(i))) {
                i += css.startsWith("\r\n", i) ? 2 : 1;
            } else {
                text.append(css.charAt(i) == 0 ? '\uFFFD' : css.charAt(i));
                i++;
            }
        }
        return text.toString();
    }

    /** The end of the escape whose backslash stands at an offset. */
    static int escapeEnd(String css, int backslash, int to) {
        int at = backslash + 1;
        if (at >= to) {
            return to;
        }
        if (!hex(css.charAt(at))) {
            return css.startsWith("\r\n", at) ? Math.min(at + 2, to) : at + 1;
        }
        int most = Math.min(to, at + 6);
        while (at < most && hex(css.charAt(at))) {
            at++;
        }
        boolean space = at < to && space(css.charAt(at));
        return space ? Math.min(to, at + (css.startsWith("\r\n", at) ? 2 : 1)) : at;
    }

    private static int appendHex(String css, int from, int to, StringBuilder text) {
        int value = 0;
        int i = from;
        for (; i < to && i < from + 6 && hex(css.charAt(i)); i++) {
            value = value * 16 + Character.digit(css.charAt(i), 16);
        }
        boolean character = value != 0 && value <= Character.MAX_CODE_POINT && (value < 0xD800 || value > 0xDFFF);
        text.appendCodePoint(character ? value : 0xFFFD);
        if (i < to && space(css.charAt(i))) {
            i += css.startsWith("\r\n", i) ? 2 : 1;
        }
        return i;
    }
}
