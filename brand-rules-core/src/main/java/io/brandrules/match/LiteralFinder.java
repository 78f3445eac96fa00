package io.brandrules.match;

import io.brandrules.ruleset.Matcher;
import io.brandrules.term.TurkishI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds literals and words that were seen. */
record LiteralFinder(Matcher matcher, List<Literal> literals) implements Finder {
    private static final Pattern WORD_GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    LiteralFinder {
        literals = List.copyOf(literals);
    }

    @Override
    public List<Match> find(Matches document) {
        List<Match> found = new ArrayList<>();
        for (Literal literal : literals) {
            for (Seen seen : document.seen(literal.id())) {
                Match match = seen.match(matcher);
                boolean cased = literal.written().isEmpty() || sameCase(match.excerpt(), literal.written());
                if (cased && (!seen.passage().turkish() || TurkishI.same(literal.spelled(), match.excerpt()))) {
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

    /** Whether the letters that two texts have in common, word by word from the front, are in the same case. */
    private static boolean sameCase(String found, String written) {
        String[] these = WORD_GAPS.split(found, -1);
        String[] those = WORD_GAPS.split(written, -1);
        for (int word = 0; word < Math.min(these.length, those.length); word++) {
            int most = Math.min(these[word].length(), those[word].length());
            for (int i = 0; i < most && alike(these[word].charAt(i), those[word].charAt(i)); i++) {
                if (these[word].charAt(i) != those[word].charAt(i)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean alike(char a, char b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }

    /**
     * A literal, or words.
     *
     * @param id under which it is seen
     * @param spelled it, as it is written
     * @param written the same where its case is heeded, else empty
     */
    record Literal(int id, String spelled, String written) {}
}
