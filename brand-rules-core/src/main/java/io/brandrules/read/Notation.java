package io.brandrules.read;

import java.util.Optional;
import org.jsoup.nodes.Entities;

/** How characters are written where they cannot, or need not, stand for themselves. */
enum Notation {
    /** Every character stands for itself. */
    VERBATIM,
    /** Character references as in the text of HTML. */
    HTML_TEXT,
    /** The same where the parser drops an empty end tag, {@code </>}, from the text around it. */
    HTML_TEXT_WITH_GAPS,
    /** Character references as in an attribute of HTML, where {@code &copy=1} is none. */
    HTML_ATTRIBUTE,
    /** Character references that end in a semicolon, and backslash escapes. */
    MARKDOWN,
    /** The same in a table's cell, where the backslash before a bar is dropped before all else is read. */
    MARKDOWN_CELL;

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** The named references that may go without their semicolon have at most this many letters. */
    private static final int LONGEST_BARE_NAME = 6;

    private static final int LONGEST_NAME = 32;

    /** What windows-1252 has at 0x80 to 0x9F; a numeric reference to the rest of that range stands for itself. */
    private static final String WINDOWS_1252 =
            "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
                    + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

    /**
     * What is written at {@code at} in more than one character, if anything.
     *
     * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state">HTML, character
     *     reference state</a>
     */
    Optional<Escape> escape(CharSequence raw, int at, int limit) {
        char c = raw.charAt(at);
        if (this == MARKDOWN_CELL
                && c == '\\'
                && at + 2 < limit
                && raw.charAt(at + 1) == '\\'
                && raw.charAt(at + 2) == '|') {
            return Optional.of(new Escape(at + 3, "|"));
        }
        if (markdown() && c == '\\') {
            boolean escapes = at + 1 < limit && PUNCTUATION.indexOf(raw.charAt(at + 1)) >= 0;
            return escapes ? Optional.of(new Escape(at + 2, String.valueOf(raw.charAt(at + 1)))) : Optional.empty();
        }
        if (this == HTML_TEXT_WITH_GAPS
                && c == '<'
                && at + 2 < limit
                && raw.charAt(at + 1) == '/'
                && raw.charAt(at + 2) == '>') {
            return Optional.of(new Escape(at + 3, ""));
        }
        if (this == VERBATIM || c != '&' || at + 1 >= limit) {
            return Optional.empty();
        }
        return raw.charAt(at + 1) == '#' ? numeric(raw, at + 2, limit) : named(raw, at + 1, limit);
    }

    /**
     * The index in {@code decoded} that is reached when the raw characters are read from its index {@code from} on; -1
     * where they do not decode to what stands there.
     */
    int match(CharSequence raw, int start, int end, String decoded, int from) {
        int to = from;
        for (int at = start; at < end; ) {
            Optional<Escape> escape = escape(raw, at, end);
            String value = escape.map(Escape::value).orElse("");
            if (escape.isEmpty()) {
                if (to >= decoded.length() || decoded.charAt(to) != raw.charAt(at)) {
                    return -1;
                }
                to++;
                at++;
            } else if (decoded.startsWith(value, to) || value.equals("\ufffd") && to < decoded.length()) {
                to += value.length();
                at = escape.get().end();
            } else {
                return -1;
            }
        }
        return to;
    }

    /** One past the raw characters from {@code start} on that decode to {@code decoded}; -1 where they don't. */
    int reach(CharSequence raw, int start, int limit, String decoded) {
        int to = 0;
        int at = start;
        while (to < decoded.length()) {
            if (at >= limit) {
                return -1;
            }
            Optional<Escape> escape = escape(raw, at, limit);
            int next = escape.map(Escape::end).orElse(at + 1);
            to = match(raw, at, next, decoded, to);
            if (to < 0) {
                return -1;
            }
            at = next;
        }
        return at;
    }

    private boolean markdown() {
        return this == MARKDOWN || this == MARKDOWN_CELL;
    }

    private Optional<Escape> numeric(CharSequence raw, int start, int limit) {
        boolean hex = start < limit && (raw.charAt(start) | 0x20) == 'x';
        int digits = hex ? start + 1 : start;
        int at = digits;
        int code = 0;
        for (; at < limit; at++) {
            int digit = Character.digit(raw.charAt(at), hex ? 16 : 10);
            if (digit < 0 || raw.charAt(at) > 'f') {
                break;
            }
            code = Math.min(code * (hex ? 16 : 10) + digit, Character.MAX_CODE_POINT + 1);
        }
        boolean closed = at < limit && raw.charAt(at) == ';';
        if (at == digits || markdown() && !closed) {
            return Optional.empty();
        }
        return Optional.of(new Escape(closed ? at + 1 : at, character(code)));
    }

    private static String character(int code) {
        if (code == 0 || code > Character.MAX_CODE_POINT || code >= 0xD800 && code <= 0xDFFF) {
            return "\ufffd";
        }
        return code >= 0x80 && code <= 0x9F
                ? String.valueOf(WINDOWS_1252.charAt(code - 0x80))
                : Character.toString(code);
    }

    private Optional<Escape> named(CharSequence raw, int start, int limit) {
        int end = start;
        int last = Math.min(limit, start + LONGEST_NAME);
        while (end < last && alphanumeric(raw.charAt(end))) {
            end++;
        }
        String name = raw.subSequence(start, end).toString();
        String closed = end < limit && raw.charAt(end) == ';' ? Entities.getByName(name) : "";
        if (!closed.isEmpty()) {
            return Optional.of(new Escape(end + 1, closed));
        }
        if (markdown()) {
            return Optional.empty();
        }
        for (int length = Math.min(name.length(), LONGEST_BARE_NAME); length > 1; length--) {
            String prefix = name.substring(0, length);
            if (Entities.isBaseNamedEntity(prefix)) {
                return bare(raw, start + length, limit, prefix);
            }
        }
        return Optional.empty();
    }

    private Optional<Escape> bare(CharSequence raw, int end, int limit, String name) {
        boolean closed = end < limit && raw.charAt(end) == ';';
        boolean literal =
                this == HTML_ATTRIBUTE && end < limit && (raw.charAt(end) == '=' || alphanumeric(raw.charAt(end)));
        return literal ? Optional.empty() : Optional.of(new Escape(closed ? end + 1 : end, Entities.getByName(name)));
    }

    private static boolean alphanumeric(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /**
     * A character that is written in more than one.
     *
     * @param end one past the last character of the writing
     * @param value what it stands for
     */
    record Escape(int end, String value) {}
}
