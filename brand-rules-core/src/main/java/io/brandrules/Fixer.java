package io.brandrules;

import io.brandrules.lint.Fix;
import io.brandrules.lint.Violation;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Applies the fixes of violations to the text that they were found in.
 *
 * <p>A fix is applied whole or not at all: one that overlaps an earlier one is left for the next round.
 */
public final class Fixer {
    private Fixer() {}

    /**
     * The text with its fixes applied.
     *
     * @param text that was linted, decoded, without its byte order mark
     * @param violations found in it, in any order
     * @param review whether fixes that want a look are applied too
     */
    public static String apply(CharSequence text, List<Violation> violations, boolean review) {
        NavigableMap<Span, String> edits = new TreeMap<>();
        violations.stream()
                .sorted(Violation.ORDER)
                .flatMap(violation -> violation.fix().stream())
                .filter(fix -> review || fix.safety() == Fix.Safety.SAFE)
                .filter(fix -> fix.edits().stream()
                        .noneMatch(edit -> collides(edit.range().span(), edits)))
                .forEach(fix ->
                        fix.edits().forEach(edit -> edits.put(edit.range().span(), edit.text())));
        StringBuilder fixed = new StringBuilder();
        int at = 0;
        for (Map.Entry<Span, String> edit : edits.entrySet()) {
            fixed.append(text, at, edit.getKey().start()).append(edit.getValue());
            at = edit.getKey().end();
        }
        return fixed.append(text, at, text.length()).toString();
    }

    /** The edits that are there do not overlap, so only the neighbours can be in the way. */
    private static boolean collides(Span span, NavigableMap<Span, String> edits) {
        Span before = edits.floorKey(span);
        Span after = edits.ceilingKey(span);
        return edits.containsKey(span)
                || before != null && before.overlaps(span)
                || after != null && after.overlaps(span);
    }
}
