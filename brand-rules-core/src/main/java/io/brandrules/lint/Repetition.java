package io.brandrules.lint;

import java.util.List;

/**
 * How much of the copy of a run is said more than once: the measure of how alike a brand's content has become.
 *
 * @param paragraphs how many were compared
 * @param repeated how many of them stand, word for word or nearly so, in another file too
 * @param groups those that stand in the most files, first
 */
public record Repetition(int paragraphs, int repeated, List<Group> groups) {
    public Repetition {
        groups = List.copyOf(groups);
    }

    /** What is repeated in results. */
    public static Repetition in(List<LintResult> results) {
        return RepetitionCount.of(results);
    }

    /** The share of the paragraphs that are repeated, from 0 to 1. */
    public double share() {
        return paragraphs == 0 ? 0 : (double) repeated / paragraphs;
    }

    /**
     * Paragraphs that say the same.
     *
     * @param files in how many files they stand
     * @param excerpt the beginning of the first
     * @param places of the first few, by path
     */
    public record Group(int files, int paragraphs, String excerpt, List<Place> places) {
        public Group {
            places = List.copyOf(places);
        }
    }

    /** Where a paragraph begins. */
    public record Place(String path, int line) {}
}
