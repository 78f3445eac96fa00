package io.brandrules.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What a person may have meant who misspelt a name. */
final class Suggestion {
    private static final int LONGEST = 80;

    private Suggestion() {}

    /** The known name that is nearest to what was written, if one is near; the first by alphabet among equals. */
    static Optional<String> of(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        int furthest = 1 + written.length() / 4;
        return known.stream()
                .filter(name -> distance(written, name) <= furthest)
                .min(Comparator.<String>comparingInt(name -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code  Did you mean "name"?} with a space before it, or nothing. */
    static String sentence(String written, Collection<String> known) {
        return of(written, known).map(name -> " Did you mean \"" + name + "\"?").orElse("");
    }

    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
