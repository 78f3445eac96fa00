package io.brandrules.ruleset;

import java.util.Optional;

/**
 * Finds a {@code \b} beside a letter that is none of ASCII. To RE2 such a letter is no part of a word, so that
 * {@code é\b} holds in {@code créés} and not in {@code créé.}, the opposite of what is meant.
 *
 * @see <a href="https://github.com/google/re2/wiki/Syntax">RE2, syntax: "at ASCII word boundary"</a>
 */
final class EdgeOfWord {
    private final String pattern;

    private EdgeOfWord(String pattern) {
        this.pattern = pattern;
    }

    /** The first letter that stands so. */
    static Optional<String> amiss(String pattern) {
        return new EdgeOfWord(pattern).amiss();
    }

    private Optional<String> amiss() {
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c == '\\' && pattern.startsWith("b", at + 1)) {
                int letter = Math.max(before(at), behind(at + 2));
                if (letter >= 0) {
                    return Optional.of(Character.toString(pattern.codePointAt(letter)));
                }
            }
            at += c == '\\' ? 1 : 0;
        }
        return Optional.empty();
    }

    /** Where a letter stands that may come right before an offset; -1 where none does. */
    private int before(int end) {
        int at = end - 1;
        boolean optional = true;
        while (at >= 0 && optional) {
            optional = false;
            while (at > 0 && "?*+".indexOf(pattern.charAt(at)) >= 0) {
                optional |= pattern.charAt(at) != '+';
                at--;
            }
            if (letter(at)) {
                return at;
            }
            optional &= Character.isLetter(pattern.charAt(at));
            at -= optional ? 1 : 0;
        }
        if (at < 0 || pattern.charAt(at) != ')') {
            return -1;
        }
        int depth = 0;
        for (int i = at; i > 0; i--) {
            char c = pattern.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (depth == 0) {
                return -1;
            }
            boolean ends = i == at || c == '|' && depth == 1;
            int last = ends ? before(i) : -1;
            if (last >= 0) {
                return last;
            }
        }
        return -1;
    }

    /** Where a letter stands that may come at an offset; -1 where none does. */
    private int behind(int start) {
        if (start >= pattern.length() || pattern.charAt(start) != '(') {
            return start < pattern.length() && letter(start) ? start : -1;
        }
        int depth = 0;
        for (int i = start; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return -1;
            }
            boolean begins = i == start || c == '|' && depth == 1;
            int first = begins ? behind(i == start ? content(i) : i + 1) : -1;
            if (first >= 0) {
                return first;
            }
        }
        return -1;
    }

    /** Where the content of a group begins: behind {@code (}, {@code (?:}, {@code (?i:}. */
    private int content(int group) {
        int at = group + 1;
        if (pattern.startsWith("?", at)) {
            while (at < pattern.length() && ":>)".indexOf(pattern.charAt(at)) < 0) {
                at++;
            }
            at++;
        }
        return at;
    }

    private boolean letter(int at) {
        return pattern.charAt(at) >= 0x80 && Character.isLetter(pattern.charAt(at));
    }
}
