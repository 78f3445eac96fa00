package io.brandrules.match;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a regular expression needs: literals, one of which stands in whatever it matches, as texts are normalised, digits
 * in a row, and kinds of characters side by side. Where they were not seen the expression need not be run, so the longer
 * the literals are the better.
 *
 * <p>An expression is read from left to right. As long as it allows but a few texts, those are all kept, so that
 * {@code up to (?:my|your)} needs one of two literals, not just {@code up to}; the rest begins anew.
 */
final class Anchors {
    private static final Pattern QUANTIFIER = Pattern.compile("([?*+]|\\{[0-9]+(?:,[0-9]*)?\\})\\??");

    private static final Pattern REPEATED_FLAGS = Pattern.compile("\\(\\?[a-zA-Z-]+\\)[?*+{]");

    private static final Pattern CASELESS = Pattern.compile("\\(\\?[a-zA-Z]*i");

    private final String pattern;
    private final boolean caseless;
    private int at;

    private Anchors(String pattern) {
        this.pattern = pattern;
        this.caseless = CASELESS.matcher(pattern).find();
    }

    /**
     * What an expression needs.
     *
     * @param literals normalised; none where nothing is sure to be there
     * @param digits how many in a row stand in whatever it matches, at least
     * @param pairs of {@linkplain Kinds kinds of characters} that stand side by side in whatever it matches, as bits
     */
    record Needs(Set<String> literals, int digits, long pairs) {
        Needs {
            literals = Set.copyOf(literals);
        }

        /** Whether a text has the digits and the pairs. */
        boolean metBy(Passage passage) {
            return passage.digits() >= digits && (pairs & ~passage.pairs()) == 0;
        }
    }

    /** What an expression needs; nothing where it repeats what stands before flags, as RE2 has it: {@code a(?i)*}. */
    static Needs of(String pattern) {
        if (REPEATED_FLAGS.matcher(pattern).find()) {
            return new Needs(Set.of(), 0, 0);
        }
        PatternPart all = new Anchors(pattern).alternatives();
        return new Needs(
                all.best(true), all.kinds().digits().most(), all.kinds().pairs());
    }

    /** Reads alternatives up to the end of the group: each of them must have a literal. */
    private PatternPart alternatives() {
        PatternPart all = sequence();
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all = all.or(sequence());
        }
        return all;
    }

    private PatternPart sequence() {
        PatternPart row = PatternPart.NOTHING;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            row = quantified(row, one());
        }
        return row;
    }

    private PatternPart one() {
        char c = pattern.charAt(at);
        if (c == '(') {
            return group();
        }
        at++;
        if (c == '[') {
            return bracket();
        } else if (c == '^' || c == '$') {
            return PatternPart.NOTHING;
        } else if (c == '.') {
            return PatternPart.ANY;
        }
        return c == '\\' && at < pattern.length() ? escaped() : character(c);
    }

    private PatternPart escaped() {
        char c = pattern.charAt(at++);
        if ("bBAz".indexOf(c) >= 0) {
            return PatternPart.NOTHING;
        } else if (c == 'Q') {
            return quoted();
        } else if (!letter(c) && !digit(c)) {
            return character(c);
        }
        for (int octal = 0; c <= '9' && octal < 2 && at < pattern.length() && digit(pattern.charAt(at)); octal++) {
            at++;
        }
        boolean braced = "pPx".indexOf(c) >= 0 && at < pattern.length() && pattern.charAt(at) == '{';
        if (braced) {
            at = Math.max(at, pattern.indexOf('}', at) + 1);
        } else if (c == 'x') {
            at = Math.min(pattern.length(), at + 2);
        } else if (c == 'p' || c == 'P') {
            at = Math.min(pattern.length(), at + 1);
        }
        return c == 'd' ? PatternPart.DIGIT : PatternPart.ANY.with(Kinds.one(Kinds.escaped(c)));
    }

    private PatternPart character(char c) {
        return PatternPart.of(c).with(Kinds.one(kinds(Kinds.of(c))));
    }

    private int kinds(int kinds) {
        return caseless ? Kinds.caseless(kinds) : kinds;
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A quantifier behind it counts for the last character alone, so that nothing is said of such a row. */
    private PatternPart quoted() {
        int end = pattern.indexOf("\\E", at);
        at = end < 0 ? pattern.length() : end + 2;
        return PatternPart.ANY;
    }

    /** A class of a few characters is as many alternatives. */
    private PatternPart bracket() {
        boolean few = at < pattern.length() && pattern.charAt(at) != '^';
        at += few ? 0 : 1;
        int first = at;
        PatternPart all = PatternPart.NONE;
        int kinds = 0;
        while (at < pattern.length() && (pattern.charAt(at) != ']' || at == first)) {
            char c = pattern.charAt(at);
            kinds |= kindsAt(c);
            boolean plain = c != '\\' && c != '[' && !pattern.startsWith("-", at + 1);
            few &= plain || pattern.startsWith("-]", at + 1) && c != '\\' && c != '[';
            all = few ? all.or(PatternPart.of(c)) : all;
            if (pattern.startsWith("[:", at)) {
                at = Math.max(at, pattern.indexOf(":]", at) + 1);
            }
            at += pattern.charAt(at) == '\\' ? 2 : range(c) ? 3 : 1;
        }
        at++;
        boolean negated = pattern.startsWith("^", first - 1);
        return (few ? all : PatternPart.ANY).with(Kinds.one(negated ? Kinds.ANY.first() : kinds(kinds)));
    }

    /** The kinds of characters of what stands at this place in brackets: a character, a range, an escape, a class. */
    private int kindsAt(char c) {
        if (c == '\\') {
            char escaped = at + 1 < pattern.length() ? pattern.charAt(at + 1) : c;
            return letter(escaped) || digit(escaped) ? Kinds.escaped(escaped) : Kinds.of(escaped);
        } else if (c == '[' || !range(c) && pattern.startsWith("-", at + 1)) {
            return Kinds.ANY.first(); // a named class, or a range up to an escape
        }
        return range(c) ? Kinds.between(c, pattern.charAt(at + 2)) : Kinds.of(c);
    }

    /** Whether a range of plain characters begins at this place. */
    private boolean range(char c) {
        char end = at + 2 < pattern.length() ? pattern.charAt(at + 2) : ']';
        return c != '[' && pattern.startsWith("-", at + 1) && end != ']' && end != '\\' && end != '[';
    }

    private PatternPart group() {
        at++;
        if (pattern.startsWith("?", at)) {
            while (at < pattern.length() && ":)>".indexOf(pattern.charAt(at)) < 0) {
                at++;
            }
            if (at < pattern.length() && pattern.charAt(at) == ')') {
                at++;
                return PatternPart.NOTHING; // flags alone
            }
            at++;
        }
        PatternPart inner = alternatives();
        at++;
        return inner;
    }

    /** The row with an item behind it, as often as the quantifier that follows says, if one does. */
    private PatternPart quantified(PatternPart row, PatternPart item) {
        Matcher quantifier = QUANTIFIER.matcher(pattern).region(at, pattern.length());
        if (!quantifier.lookingAt()) {
            return row.then(item);
        }
        at = quantifier.end();
        String written = quantifier.group(1);
        if (written.equals("?")) {
            return row.then(item.or(PatternPart.NOTHING));
        }
        int least = written.equals("*") ? 0 : least(written);
        return least == 0
                ? row.then(PatternPart.ANY.with(item.kinds().times(0)))
                : row.then(item.with(item.kinds().times(least))).then(item.repeated());
    }

    /** How often a part stands at least: {@code +}, {@code {2}}, {@code {2,}}, {@code {2,4}}. */
    private static int least(String quantifier) {
        int end = 1;
        while (end < quantifier.length() && end < 5 && digit(quantifier.charAt(end))) {
            end++;
        }
        return end == 1 ? 1 : Integer.parseInt(quantifier.substring(1, end));
    }
}
