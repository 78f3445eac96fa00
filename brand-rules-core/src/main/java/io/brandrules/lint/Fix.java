package io.brandrules.lint;

import java.util.List;
import java.util.Locale;

/**
 * A change that mends a violation.
 *
 * @param title what it does
 * @param safety whether it can be applied without a look
 * @param edits in source order, without overlaps
 */
public record Fix(String title, Safety safety, List<Edit> edits) {
    public Fix {
        edits = List.copyOf(edits);
    }

    /** Whether a fix can be applied without a look. */
    public enum Safety {
        SAFE,
        REVIEW;

        /** The name in reports: {@code safe}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A replacement of source text. */
    public record Edit(Range range, String text) {}
}
