package io.brandrules.match;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a regular expression needs: literals, one of which stands in whatever it matches. Where none of them was seen the
 * expression need not be run.
 *
 * <p>Only ASCII letters and digits count, as they fold to themselves. The last one of a row is left out: a mark behind
 * it would change it.
 */
final class Anchors {
    /** A shorter literal is seen everywhere. */
    private static final int SHORTEST = 3;

    private static final int EDGE = -1;
    private static final int ANY = -2;

    private final String pattern;
    private int at;

    private Anchors(String pattern) {
        this.pattern = pattern;
    }

    /** The literals, in lower case; none where nothing is sure to be there. */
    static Set<String> of(String pattern) {
        return new Anchors(pattern).alternatives();
    }

    /** Reads alternatives up to the end of the group: each of them must have a literal. */
    private Set<String> alternatives() {
        Set<String> all = new HashSet<>();
        boolean sure = true;
        while (true) {
            Set<String> one = sequence();
            sure &= !one.isEmpty();
            all.addAll(one);
            if (at >= pattern.length() || pattern.charAt(at) != '|') {
                return sure ? Set.copyOf(all) : Set.of();
            }
            at++;
        }
    }

    private Set<String> sequence() {
        Set<String> best = Set.of();
        StringBuilder row = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            char c = pattern.charAt(at);
            if (c == '(') {
                best = better(best, end(row));
                Set<String> group = group();
                best = optional() ? best : better(best, group);
            } else if (c == '^' || c == '$') {
                at++;
            } else {
                best = better(best, one(c, row));
            }
        }
        return better(best, end(row));
    }

    /** Reads what stands for one character; the result is the row that ends with it, if one does. */
    private Set<String> one(char c, StringBuilder row) {
        int literal = literal(c);
        boolean edge = literal == EDGE;
        boolean counts = literal >= 0 && (literal >= '0' && literal <= '9' || letter(literal));
        int quantified = at;
        boolean gone = optional();
        if (edge) {
            return Set.of();
        } else if (!counts || gone) {
            return end(row);
        }
        row.append((char) literal);
        return at > quantified ? end(row) : Set.of(); // repeated: what follows need not stand next to it
    }

    private static boolean letter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The character that is meant, or what else is; goes behind it. */
    private int literal(char c) {
        at++;
        if (c == '[') {
            bracket();
            return ANY;
        } else if (c == '.') {
            return ANY;
        } else if (c != '\\' || at >= pattern.length()) {
            return c;
        }
        char escaped = pattern.charAt(at++);
        if ("bBAz".indexOf(escaped) >= 0) {
            return EDGE;
        } else if (!letter(escaped) && (escaped < '0' || escaped > '9')) {
            return escaped;
        }
        boolean braced = "pPx".indexOf(escaped) >= 0 && at < pattern.length() && pattern.charAt(at) == '{';
        if (braced) {
            at = Math.max(at, pattern.indexOf('}', at) + 1);
        } else if (escaped == 'x') {
            at = Math.min(pattern.length(), at + 2);
        } else if (escaped == 'p' || escaped == 'P') {
            at = Math.min(pattern.length(), at + 1);
        } else if (escaped == 'Q') {
            int end = pattern.indexOf("\\E", at);
            at = end < 0 ? pattern.length() : end + 2;
        }
        return ANY;
    }

    /** Goes behind a class of characters. */
    private void bracket() {
        at += at < pattern.length() && pattern.charAt(at) == '^' ? 1 : 0;
        at += at < pattern.length() && pattern.charAt(at) == ']' ? 1 : 0;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            if (pattern.startsWith("[:", at)) {
                at = Math.max(at, pattern.indexOf(":]", at) + 1);
            }
            at += pattern.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private Set<String> group() {
        at++;
        if (pattern.startsWith("?", at)) {
            while (at < pattern.length() && ":)>".indexOf(pattern.charAt(at)) < 0) {
                at++;
            }
            if (at < pattern.length() && pattern.charAt(at) == ')') {
                at++;
                return Set.of(); // flags alone
            }
            at++;
        }
        Set<String> inner = alternatives();
        at++;
        return inner;
    }

    /** Goes behind a quantifier, if one follows; whether it lets what is before it be absent. */
    private boolean optional() {
        if (at >= pattern.length()) {
            return false;
        }
        char c = pattern.charAt(at);
        boolean absent = c == '?' || c == '*' || pattern.startsWith("{0", at);
        if (c == '?' || c == '*' || c == '+') {
            at++;
        } else if (c == '{' && pattern.indexOf('}', at) > 0) {
            at = pattern.indexOf('}', at) + 1;
        } else {
            return false;
        }
        at += at < pattern.length() && pattern.charAt(at) == '?' ? 1 : 0;
        return absent;
    }

    private static Set<String> end(StringBuilder row) {
        String literal = row.length() <= SHORTEST ? "" : row.substring(0, row.length() - 1);
        row.setLength(0);
        return literal.isEmpty() ? Set.of() : Set.of(literal.toLowerCase(Locale.ROOT));
    }

    /** The one whose shortest literal is longer, as that is seen less often. */
    private static Set<String> better(Set<String> one, Set<String> other) {
        return shortest(other) > shortest(one) ? other : one;
    }

    private static int shortest(Set<String> literals) {
        return literals.stream().mapToInt(String::length).min().orElse(0);
    }
}
