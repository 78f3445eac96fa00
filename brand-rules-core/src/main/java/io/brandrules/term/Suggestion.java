package io.brandrules.term;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant by a word that is not known. */
public final class Suggestion {
    private static final int MOST_EDITS = 3;

    private Suggestion() {}

    /**
     * The known word nearest to the written one, if it is near enough to be meant: at most a third of its letters apart.
     * Case, spaces and underscores don't count.
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        String word = folded(written);
        int most = Math.min(MOST_EDITS, Math.max(1, word.length() / 3));
        return known.stream()
                .filter(candidate -> distance(word, folded(candidate), most) <= most)
                .min(Comparator.<String>comparingInt(candidate -> distance(word, folded(candidate), most))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code  Did you mean "…"?}, or nothing. */
    public static String sentence(String written, Collection<String> known) {
        return nearest(written, known)
                .map(word -> " Did you mean \"" + word + "\"?")
                .orElse("");
    }

    /**
     * How many letters must be inserted, dropped, replaced, or swapped with their neighbour, to make one word of the
     * other (the optimal string alignment distance), or {@code most + 1} where that is more than {@code most}.
     */
    public static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] reused = beforeLast;
            beforeLast = last;
            last = row;
            row = reused;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return Math.min(row[b.length()], most + 1);
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
