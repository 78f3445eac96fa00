package io.brandrules.cascade;

import java.util.List;
import java.util.Set;

/**
 * A style sheet as a document applies it, wherever it is written. Immutable and thread-safe; equal are those that say
 * the same on the same conditions.
 *
 * @param rules of the sheet, whose identity stands for what it says
 * @param around the at-rules that hold for all of it, outermost first: {@code @media print}
 */
record Applied(SheetRules rules, List<String> around) {
    Applied {
        around = List.copyOf(around);
    }

    /** What it takes in memory beside its rules, in bytes, about. */
    long size() {
        long size = rules.size();
        for (String rule : around) {
            size += 4L * rule.length();
        }
        return size;
    }

    /** Adds the media queries around its declarations that ask for the width of the window. */
    void queries(Set<String> queries) {
        queries(around, queries);
        for (SheetRules.Block block : rules.blocks()) {
            queries(block.atRules(), queries);
        }
    }

    private static void queries(List<String> atRules, Set<String> queries) {
        for (String rule : atRules) {
            AtRules.prelude(rule, "media").filter(MediaQueries::heedsWidth).ifPresent(queries::add);
        }
    }
}
