package io.brandrules;

import io.brandrules.lint.Fix;
import io.brandrules.lint.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        List<Fix.Edit> edits = new ArrayList<>();
        violations.stream()
                .sorted(Violation.ORDER)
                .flatMap(violation -> violation.fix().stream())
                .filter(fix -> review || fix.safety() == Fix.Safety.SAFE)
                .filter(fix ->
                        fix.edits().stream().noneMatch(edit -> edits.stream().anyMatch(e -> collide(e, edit))))
                .forEach(fix -> edits.addAll(fix.edits()));
        edits.sort(Comparator.comparing(edit -> edit.range().span()));
        StringBuilder fixed = new StringBuilder();
        int at = 0;
        for (Fix.Edit edit : edits) {
            fixed.append(text, at, edit.range().start().offset()).append(edit.text());
            at = edit.range().end().offset();
        }
        return fixed.append(text, at, text.length()).toString();
    }

    private static boolean collide(Fix.Edit a, Fix.Edit b) {
        return a.range().span().overlaps(b.range().span())
                || a.range().span().equals(b.range().span());
    }
}
