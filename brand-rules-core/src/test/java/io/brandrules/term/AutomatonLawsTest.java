package io.brandrules.term;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.term.Automaton.Hit;
import io.brandrules.term.Outputs.Literal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The automaton against a search for one literal after the other, with tables of several sizes. */
class AutomatonLawsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 32, Moves.TABLE_SIZE})
    void findsWhatANaiveSearchFindsInSmallAlphabets(int tableSize) {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            String alphabet = "aabc -'.5\u0431\u6F22".substring(0, 2 + random.nextInt(9));
            List<Literal> literals = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                String text = of(random, alphabet, 1 + random.nextInt(5)).strip();
                if (!text.isEmpty()) {
                    literals.add(Literal.of(literals.size(), text, random.nextBoolean()));
                }
            }
            check(seed, literals, of(random, alphabet, random.nextInt(80)), tableSize);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 32, Moves.TABLE_SIZE})
    void findsWhatANaiveSearchFindsInAwkwardText(int tableSize) {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            String text = RandomText.of(random, 60);
            String folded = Normalized.of(text).text().toString();
            List<Literal> literals = new ArrayList<>();
            for (int i = 0; i < 10 && folded.length() > 4; i++) {
                int from = random.nextInt(folded.length() - 4);
                String part = Normalized.of(folded.substring(from, from + 1 + random.nextInt(4)))
                        .text()
                        .toString()
                        .strip();
                if (!part.isEmpty()) {
                    literals.add(Literal.of(literals.size(), part, random.nextBoolean()));
                }
            }
            check(seed, literals, text, tableSize);
        }
    }

    private static void check(int seed, List<Literal> literals, String text, int tableSize) {
        Normalized normalized = Normalized.of(text);
        assertThat(new Automaton(literals, tableSize).hits(normalized))
                .as("seed %d: %s in \"%s\"", seed, literals, text)
                .containsExactlyElementsOf(naive(literals, normalized.text().toString()));
    }

    private static List<Hit> naive(List<Literal> literals, String text) {
        List<Hit> hits = new ArrayList<>();
        for (Literal literal : literals) {
            int length = literal.text().length();
            for (int at = text.indexOf(literal.text()); at >= 0; at = text.indexOf(literal.text(), at + 1)) {
                boolean whole = WordEdges.begins(text, at)
                        && WordEdges.ends(text, at + length)
                        && new Segments(text).part(literal.unspaced(), at, at + length);
                if (whole || !literal.bounded()) {
                    hits.add(new Hit(literal.id(), at, at + length));
                }
            }
        }
        hits.sort(Comparator.comparingInt(Hit::to).thenComparing(Hit::from).thenComparing(Hit::id));
        return hits;
    }

    private static String of(Random random, String alphabet, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
