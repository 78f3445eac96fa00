package io.brandrules.match;

import io.brandrules.ruleset.Matcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds literals that the automaton saw. */
record LiteralFinder(Matcher matcher, List<Literal> literals) implements Finder {
    LiteralFinder {
        literals = List.copyOf(literals);
    }

    @Override
    public List<Match> find(Matches document) {
        List<Match> found = new ArrayList<>();
        for (Literal literal : literals) {
            for (Seen seen : document.seen(literal.id())) {
                Match match = seen.match(matcher);
                if (literal.written().isEmpty() || sameCase(match.excerpt(), literal.written())) {
                    found.add(match);
                }
            }
        }
        if (literals.size() > 1) {
            found.sort(Comparator.comparing(Match::span));
        }
        return found;
    }

    @Override
    public boolean unconditional() {
        return false;
    }

    /** Whether two texts that are equal when folded have the same letters in the same case. */
    private static boolean sameCase(String found, String written) {
        int[] letters = found.codePoints().filter(Character::isLetter).toArray();
        return java.util.Arrays.equals(
                letters, written.codePoints().filter(Character::isLetter).toArray());
    }

    /**
     * A literal of the automaton.
     *
     * @param written the literal where its case is heeded, else empty
     */
    record Literal(int id, String written) {}
}
