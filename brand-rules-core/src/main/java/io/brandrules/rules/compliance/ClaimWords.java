package io.brandrules.rules.compliance;

import io.brandrules.term.Normalized;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text as claims are compared by: normalised, with {@code #} and {@code %}. Immutable. */
final class ClaimWords {
    private static final Pattern VARIABLE = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}#%]+");

    private final List<String> words;

    private ClaimWords(List<String> words) {
        this.words = words;
    }

    /** The words of a text; {@code {variables}} are none. */
    static ClaimWords of(String text) {
        String normal = Normalized.text(VARIABLE.matcher(text).replaceAll(" "));
        return new ClaimWords(Arrays.stream(BETWEEN.split(normal, -1))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    int count() {
        return words.size();
    }

    /** How many of the words stand in another text, in order. */
    int sharedWith(ClaimWords other) {
        Set<String> known = new HashSet<>(other.words);
        long atMost = words.stream().filter(known::contains).count();
        return atMost < 2 ? (int) atMost : inOrder(other);
    }

    private int inOrder(ClaimWords other) {
        int[] best = new int[other.count() + 1];
        for (String word : words) {
            int before = 0;
            for (int i = 1; i < best.length; i++) {
                int last = best[i];
                best[i] = word.equals(other.words.get(i - 1)) ? before + 1 : Math.max(best[i], best[i - 1]);
                before = last;
            }
        }
        return best[best.length - 1];
    }

    /** The words from {@code from} to {@code to}, as far as there are any. */
    ClaimWords part(int from, int to) {
        return new ClaimWords(words.subList(Math.max(0, from), Math.min(words.size(), to)));
    }
}
