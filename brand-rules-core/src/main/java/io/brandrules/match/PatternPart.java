package io.brandrules.match;

import io.brandrules.term.Normalized;
import java.util.HashSet;
import java.util.Set;

/**
 * What a part of a regular expression matches, as far as is sure.
 *
 * @param whole whether it matches the ends and nothing else
 * @param ends one of which whatever it matches ends with, normalised; the empty text where nothing is sure
 * @param needed literals one of which stands in whatever it matches; none where nothing is sure
 * @param kinds of characters
 */
record PatternPart(boolean whole, Set<String> ends, Set<String> needed, Kinds kinds) {
    /** A shorter literal is seen everywhere. */
    private static final int SHORTEST = 3;

    /** Signs that few texts have. */
    private static final String RARE = "%€£#+@§";

    /** More texts than that are not kept apart. */
    private static final int MOST = 64;

    /** What composes with a mark behind it, besides letters. */
    private static final String COMPOSING = "<=>";

    static final PatternPart NOTHING = new PatternPart(true, Set.of(""), Set.of(), Kinds.NOTHING);
    static final PatternPart NONE = new PatternPart(true, Set.of(), Set.of(), Kinds.ANY);
    static final PatternPart DIGIT = new PatternPart(
            true, Set.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"), Set.of(), Kinds.one(Kinds.escaped('d')));
    static final PatternPart ANY = new PatternPart(false, Set.of(""), Set.of(), Kinds.ANY);

    /** A character; nothing is known of one whose form depends on what stands around it. */
    static PatternPart of(char c) {
        boolean folds = c < 0x80 || c >= '\u2010' && c <= '\u201f';
        return folds ? new PatternPart(true, Set.of(Normalized.text(String.valueOf(c))), Set.of(), Kinds.ANY) : ANY;
    }

    PatternPart with(Kinds those) {
        return new PatternPart(whole, ends, needed, those);
    }

    /** What may stand behind it where it stands more often; how often that is at least, its kinds say. */
    PatternPart repeated() {
        Kinds more = new Kinds(true, 0, kinds.last(), 0, Kinds.Digits.NONE_BUT_DIGITS);
        return new PatternPart(false, ends, Set.of(), more);
    }

    PatternPart or(PatternPart other) {
        Set<String> both = union(ends, other.ends);
        if (whole && other.whole && both.size() <= MOST) {
            return new PatternPart(true, both, Set.of(), kinds.or(other.kinds));
        }
        Set<String> mine = best(true);
        Set<String> its = other.best(true);
        return new PatternPart(
                false,
                both.size() <= MOST ? both : ANY.ends,
                mine.isEmpty() || its.isEmpty() ? Set.of() : union(mine, its),
                kinds.or(other.kinds));
    }

    PatternPart then(PatternPart next) {
        if (!next.whole || ends.size() * next.ends.size() > MOST) {
            return new PatternPart(
                    false, next.ends, better(best(next.kinds.composing()), next.needed), kinds.then(next.kinds));
        }
        Set<String> rows = new HashSet<>();
        ends.forEach(row -> next.ends.forEach(end -> rows.add(row + end)));
        return new PatternPart(whole, rows, needed, kinds.then(next.kinds));
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
            boolean changed =
                    composing && last >= 0 && (letter(end.charAt(last)) || COMPOSING.indexOf(end.charAt(last)) >= 0);
            literals.add(Normalized.text(changed ? end.substring(0, last) : end).strip());
        }
        return better(needed, shortest(literals) < SHORTEST ? Set.of() : literals);
    }

    /** The one whose shortest literal is longer, as that is seen less often. */
    private static Set<String> better(Set<String> one, Set<String> other) {
        return shortest(other) > shortest(one) ? other : one;
    }

    private static int shortest(Set<String> literals) {
        return literals.stream().mapToInt(PatternPart::weight).min().orElse(0);
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

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
