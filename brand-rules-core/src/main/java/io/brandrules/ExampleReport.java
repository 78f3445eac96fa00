package io.brandrules;

import io.brandrules.data.Origin;
import java.util.Comparator;
import java.util.List;

/**
 * What running the examples of a ruleset came to.
 *
 * @param entries whose examples were run
 * @param examples that were run
 * @param mismatches what does not hold, by file and place
 * @param notRun entries with examples that this version does not hold content to
 * @param uncovered entries that content can break, without an example that breaks them
 */
public record ExampleReport(
        int entries, int examples, List<Mismatch> mismatches, List<Place> notRun, List<Place> uncovered) {
    private static final Comparator<Origin> BY_PLACE = Comparator.comparing(Origin::file)
            .thenComparingInt(origin -> origin.position().offset());

    public ExampleReport {
        mismatches = mismatches.stream()
                .sorted(Comparator.comparing(Mismatch::origin, BY_PLACE))
                .toList();
        notRun = sorted(notRun);
        uncovered = sorted(uncovered);
    }

    /** Whether every example holds. */
    public boolean holds() {
        return mismatches.isEmpty();
    }

    /** One sentence: {@code 12 examples of 5 entries, all as they should be.} */
    public String summary() {
        if (examples == 0) {
            return "There are no examples to run.";
        }
        String run = count(examples, "example", "examples") + " of " + count(entries, "entry", "entries");
        return run
                + (holds()
                        ? ", all as they should be."
                        : ", " + mismatches.size() + " not as " + (mismatches.size() == 1 ? "it" : "they")
                                + " should be.");
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static List<Place> sorted(List<Place> places) {
        return places.stream()
                .sorted(Comparator.comparing(Place::origin, BY_PLACE))
                .toList();
    }

    /**
     * Something that does not hold.
     *
     * @param origin where the example is written, or the entry if it has none of a kind
     * @param entry by its path
     * @param expected what should have been
     * @param happened what was
     */
    public record Mismatch(Origin origin, String entry, String expected, String happened) {
        /** {@code file:line:column: entry: expected …, but …}. */
        @Override
        public String toString() {
            return origin + ": " + entry + ": " + expected + ", but " + happened;
        }
    }

    /** An entry, and where it is written. */
    public record Place(Origin origin, String entry) {
        /** {@code file:line:column: entry}. */
        @Override
        public String toString() {
            return origin + ": " + entry;
        }
    }
}
