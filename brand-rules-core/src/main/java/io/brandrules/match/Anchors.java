package io.brandrules.match;

import io.brandrules.term.Normalized;
import java.util.HashSet;
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
    /** A shorter literal is seen everywhere. */
    private static final int SHORTEST = 3;

    /** Signs that few texts have. */
    private static final String RARE = "%€£#+@§";

    /** More texts than that are not kept apart. */
    private static final int MOST = 64;

    /** What composes with a mark behind it, besides letters. */
    private static final String COMPOSING = "<=>";

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
        Item all = new Anchors(pattern).alternatives();
        return new Needs(all.best(true), all.kinds.digits().most(), all.kinds.pairs());
    }

    /** Reads alternatives up to the end of the group: each of them must have a literal. */
    private Item alternatives() {
        Item all = sequence();
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all = all.or(sequence());
        }
        return all;
    }

    private Item sequence() {
        Item row = Item.NOTHING;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            row = quantified(row, one());
        }
        return row;
    }

    private Item one() {
        char c = pattern.charAt(at);
        if (c == '(') {
            return group();
        }
        at++;
        if (c == '[') {
            return bracket();
        } else if (c == '^' || c == '$') {
            return Item.NOTHING;
        } else if (c == '.') {
            return Item.ANY;
        }
        return c == '\\' && at < pattern.length() ? escaped() : character(c);
    }

    private Item escaped() {
        char c = pattern.charAt(at++);
        if ("bBAz".indexOf(c) >= 0) {
            return Item.NOTHING;
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
        return c == 'd' ? Item.DIGIT : Item.ANY.with(Kinds.one(Kinds.escaped(c)));
    }

    private Item character(char c) {
        return Item.of(c).with(Kinds.one(kinds(Kinds.of(c))));
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
    private Item quoted() {
        int end = pattern.indexOf("\\E", at);
        at = end < 0 ? pattern.length() : end + 2;
        return Item.ANY;
    }

    /** A class of a few characters is as many alternatives. */
    private Item bracket() {
        boolean few = at < pattern.length() && pattern.charAt(at) != '^';
        at += few ? 0 : 1;
        int first = at;
        Item all = Item.NONE;
        int kinds = 0;
        while (at < pattern.length() && (pattern.charAt(at) != ']' || at == first)) {
            char c = pattern.charAt(at);
            kinds |= kindsAt(c);
            boolean plain = c != '\\' && c != '[' && !pattern.startsWith("-", at + 1);
            few &= plain || pattern.startsWith("-]", at + 1) && c != '\\' && c != '[';
            all = few ? all.or(Item.of(c)) : all;
            if (pattern.startsWith("[:", at)) {
                at = Math.max(at, pattern.indexOf(":]", at) + 1);
            }
            at += pattern.charAt(at) == '\\' ? 2 : range(c) ? 3 : 1;
        }
        at++;
        boolean negated = pattern.startsWith("^", first - 1);
        return (few ? all : Item.ANY).with(Kinds.one(negated ? Kinds.ANY.first() : kinds(kinds)));
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

    private Item group() {
        at++;
        if (pattern.startsWith("?", at)) {
            while (at < pattern.length() && ":)>".indexOf(pattern.charAt(at)) < 0) {
                at++;
            }
            if (at < pattern.length() && pattern.charAt(at) == ')') {
                at++;
                return Item.NOTHING; // flags alone
            }
            at++;
        }
        Item inner = alternatives();
        at++;
        return inner;
    }

    /** The row with an item behind it, as often as the quantifier that follows says, if one does. */
    private Item quantified(Item row, Item item) {
        Matcher quantifier = QUANTIFIER.matcher(pattern).region(at, pattern.length());
        if (!quantifier.lookingAt()) {
            return row.then(item);
        }
        at = quantifier.end();
        String written = quantifier.group(1);
        if (written.equals("?")) {
            return row.then(item.or(Item.NOTHING));
        }
        int least = written.equals("*") ? 0 : least(written);
        return least == 0
                ? row.then(Item.ANY.with(item.kinds.times(0)))
                : row.then(item.with(item.kinds.times(least))).then(item.repeated());
    }

    /** How often a part stands at least: {@code +}, {@code {2}}, {@code {2,}}, {@code {2,4}}. */
    private static int least(String quantifier) {
        int end = 1;
        while (end < quantifier.length() && end < 5 && digit(quantifier.charAt(end))) {
            end++;
        }
        return end == 1 ? 1 : Integer.parseInt(quantifier.substring(1, end));
    }

    /**
     * What a part of an expression matches.
     *
     * @param whole whether it matches the ends and nothing else
     * @param ends one of which whatever it matches ends with, normalised; the empty text where nothing is sure
     * @param needed literals one of which stands in whatever it matches; none where nothing is sure
     * @param kinds of characters
     */
    private record Item(boolean whole, Set<String> ends, Set<String> needed, Kinds kinds) {
        static final Item NOTHING = new Item(true, Set.of(""), Set.of(), Kinds.NOTHING);
        static final Item NONE = new Item(true, Set.of(), Set.of(), Kinds.ANY);
        static final Item DIGIT = new Item(
                true,
                Set.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
                Set.of(),
                Kinds.one(Kinds.escaped('d')));
        static final Item ANY = new Item(false, Set.of(""), Set.of(), Kinds.ANY);

        /** A character; nothing is known of one whose form depends on what stands around it. */
        static Item of(char c) {
            boolean folds = c < 0x80 || c >= '\u2010' && c <= '\u201f';
            return folds ? new Item(true, Set.of(Normalized.text(String.valueOf(c))), Set.of(), Kinds.ANY) : ANY;
        }

        Item with(Kinds those) {
            return new Item(whole, ends, needed, those);
        }

        /** What may stand behind it where it stands more often; how often that is at least, its kinds say. */
        Item repeated() {
            Kinds more = new Kinds(true, 0, kinds.last(), 0, Kinds.Digits.NONE_BUT_DIGITS);
            return new Item(false, ends, Set.of(), more);
        }

        Item or(Item other) {
            Set<String> both = union(ends, other.ends);
            if (whole && other.whole && both.size() <= MOST) {
                return new Item(true, both, Set.of(), kinds.or(other.kinds));
            }
            Set<String> mine = best(true);
            Set<String> its = other.best(true);
            return new Item(
                    false,
                    both.size() <= MOST ? both : ANY.ends,
                    mine.isEmpty() || its.isEmpty() ? Set.of() : union(mine, its),
                    kinds.or(other.kinds));
        }

        Item then(Item next) {
            if (!next.whole || ends.size() * next.ends.size() > MOST) {
                return new Item(
                        false, next.ends, better(best(next.kinds.composing()), next.needed), kinds.then(next.kinds));
            }
            Set<String> rows = new HashSet<>();
            ends.forEach(row -> next.ends.forEach(end -> rows.add(row + end)));
            return new Item(whole, rows, needed, kinds.then(next.kinds));
        }

        /**
         * The best literals there are.
         *
         * @param composing whether a mark may follow that makes another character of the last
         */
        Set<String> best(boolean composing) {
            Set<String> literals = new HashSet<>();
            for (String end : ends) {
                int last = end.length() - 1;
                boolean changed = composing
                        && last >= 0
                        && (letter(end.charAt(last)) || COMPOSING.indexOf(end.charAt(last)) >= 0);
                literals.add(
                        Normalized.text(changed ? end.substring(0, last) : end).strip());
            }
            return better(needed, shortest(literals) < SHORTEST ? Set.of() : literals);
        }

        /** The one whose shortest literal is longer, as that is seen less often. */
        private static Set<String> better(Set<String> one, Set<String> other) {
            return shortest(other) > shortest(one) ? other : one;
        }

        private static int shortest(Set<String> literals) {
            return literals.stream().mapToInt(Item::weight).min().orElse(0);
        }

        /** The length, a sign that is seldom seen counting as much as three letters. */
        private static int weight(String literal) {
            int weight = literal.length();
            for (int i = 0; i < literal.length(); i++) {
                weight += RARE.indexOf(literal.charAt(i)) >= 0 ? SHORTEST - 1 : 0;
            }
            return weight;
        }

        private static Set<String> union(Set<String> one, Set<String> other) {
            Set<String> both = new HashSet<>(one);
            both.addAll(other);
            return both;
        }
    }
}
