package io.brandrules.term;

import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that are looked for as others misspell them: a letter or two apart, or in letters of another script that look
 * the same. Immutable and thread-safe.
 *
 * <p>Words that are a few letters apart have what is left of them in common when some letters are left out.
 */
final class Misspellings {
    /** A shorter word is too near to others. */
    private static final int SHORTEST = 6;

    /** From so many letters on two may differ. */
    private static final int LONG = 10;

    private final Map<String, List<Integer>> byRest = new HashMap<>();
    private final Map<String, List<Integer>> byShape = new HashMap<>();
    private final List<LexiconWord> words;

    Misspellings(List<LexiconWord> words) {
        this.words = words;
        for (int i = 0; i < words.size(); i++) {
            LexiconWord word = words.get(i);
            if (word.misspelt()) {
                for (String shape : Shapes.of(word.text())) {
                    byShape.computeIfAbsent(shape, s -> new ArrayList<>(1)).add(i);
                }
                for (String rest : rests(word.text(), most(word.text()))) {
                    byRest.computeIfAbsent(rest, r -> new ArrayList<>(1)).add(i);
                }
            }
        }
    }

    boolean isEmpty() {
        return byShape.isEmpty();
    }

    /** The numbers of the words that a word may be a misspelling of; itself is none. */
    Set<Integer> of(String word) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String rest : rests(word, most(word + "x"))) {
            for (Integer number : byRest.getOrDefault(rest, List.of())) {
                String meant = words.get(number).text();
                if (!meant.equals(word)
                        && meant.charAt(0) == word.charAt(0)
                        && Suggestion.distance(meant, word, most(meant)) <= most(meant)) {
                    found.add(number);
                }
            }
        }
        if (!byShape.isEmpty() && word.chars().anyMatch(c -> c >= FoldTable.ASCII_END)) {
            for (String shape : Shapes.of(word)) {
                byShape.getOrDefault(shape, List.of()).stream()
                        .filter(number -> !words.get(number).text().equals(word))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static int most(String word) {
        return word.length() < SHORTEST ? 0 : word.length() < LONG ? 1 : 2;
    }

    /** The word with up to so many letters left out; none of a word in which none may differ. */
    private static Set<String> rests(String word, int most) {
        Set<String> rests = new LinkedHashSet<>();
        if (most > 0) {
            rests.add(word);
        }
        List<String> last = List.of(word);
        for (int i = 0; i < most; i++) {
            List<String> next = new ArrayList<>();
            for (String each : last) {
                for (int at = 0; at < each.length(); at++) {
                    String rest = each.substring(0, at) + each.substring(at + 1);
                    if (rests.add(rest)) {
                        next.add(rest);
                    }
                }
            }
            last = next;
        }
        return rests;
    }

    /**
     * What words look like, whatever script their letters are of.
     *
     * @see <a href="https://www.unicode.org/reports/tr39/#Confusable_Detection">UTS #39, section 4</a>
     */
    private static final class Shapes {
        private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();

        /** In small letters and in capitals: a Cyrillic {@code Н} looks like H, and {@code н} does not look like h. */
        static Set<String> of(String word) {
            Set<String> shapes = new LinkedHashSet<>();
            shapes.add(CHECKER.getSkeleton(word));
            shapes.add(CHECKER.getSkeleton(word.toUpperCase(Locale.ROOT)));
            return shapes;
        }
    }
}
