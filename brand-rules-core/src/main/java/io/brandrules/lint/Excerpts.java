package io.brandrules.lint;

import io.brandrules.text.Span;

/** Texts as reports show them: on one line, cut in the middle where they are long. */
final class Excerpts {
    private static final int LONGEST = 120;

    /** Of a longer text only the ends are read, unless they are nearly all white space. */
    private static final int MOST_READ = 2000;

    private Excerpts() {}

    static String of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** Of a stretch of a text: what is not shown of a long one is not read. */
    static String of(String text, Span span) {
        if (span.length() <= MOST_READ) {
            return cut(flat(text.substring(span.start(), span.end())));
        }
        int middle = MOST_READ / 2;
        String head = flat(text.substring(span.start(), span.start() + middle));
        String tail = flat(text.substring(span.end() - middle, span.end()));
        return cut(
                head.length() > LONGEST && tail.length() > LONGEST
                        ? head + tail
                        : flat(text.substring(span.start(), span.end())));
    }

    private static String cut(String flat) {
        if (flat.length() <= LONGEST) {
            return flat;
        }
        int half = (LONGEST - 1) / 2;
        int head = Character.isHighSurrogate(flat.charAt(half - 1)) ? half - 1 : half;
        int tail = flat.length() - half;
        tail = Character.isLowSurrogate(flat.charAt(tail)) ? tail + 1 : tail;
        return flat.substring(0, head) + "…" + flat.substring(tail);
    }

    private static String flat(String text) {
        return plain(text) ? text : collapsed(text);
    }

    /** Whether a text has no white space but single spaces between words, as most have. */
    private static boolean plain(String text) {
        char last = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == ' ' && last == ' ' || c > '~' && white(c)) {
                return false;
            }
            last = c;
        }
        return last != ' ';
    }

    private static String collapsed(String text) {
        StringBuilder flat = new StringBuilder(text.length());
        boolean behindWhite = false;
        for (int i = 0; i < text.length(); i++) {
            boolean white = white(text.charAt(i));
            if (!white) {
                flat.append(text.charAt(i));
            } else if (!behindWhite) {
                flat.append(' ');
            }
            behindWhite = white;
        }
        return flat.toString().strip();
    }

    private static boolean white(char c) {
        return c <= '~' ? c == ' ' || c >= '\t' && c <= '\r' : Character.isSpaceChar(c);
    }
}
