package io.brandrules.report;

import io.brandrules.lint.LintResult;
import io.brandrules.lint.LintRun;
import io.brandrules.lint.Severity;
import io.brandrules.lint.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many violations there are.
 *
 * @param errors of severity error
 * @param warnings of severity warning
 * @param infos of severity info
 */
record Tally(long errors, long warnings, long infos) {
    private static final Tally NONE = new Tally(0, 0, 0);

    /** The heaviest first. */
    static final Comparator<Tally> GRAVITY = Comparator.comparingLong(Tally::errors)
            .thenComparingLong(Tally::warnings)
            .thenComparingLong(Tally::infos)
            .reversed();

    static Tally of(List<Violation> violations) {
        Tally tally = NONE;
        for (Violation violation : violations) {
            tally = tally.plus(violation.severity());
        }
        return tally;
    }

    static Tally of(LintRun run) {
        return new Tally(run.count(Severity.ERROR), run.count(Severity.WARNING), run.count(Severity.INFO));
    }

    /** The tally of each rule that was broken, by rule id. */
    static Map<String, Tally> byRule(LintRun run) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (LintResult result : run.results()) {
            for (Violation violation : result.violations()) {
                Tally before = tallies.getOrDefault(violation.rule(), NONE);
                tallies.put(violation.rule(), before.plus(violation.severity()));
            }
        }
        return tallies;
    }

    boolean isNone() {
        return equals(NONE);
    }

    private Tally plus(Severity severity) {
        return switch (severity) {
            case ERROR -> new Tally(errors + 1, warnings, infos);
            case WARNING -> new Tally(errors, warnings + 1, infos);
            case INFO -> new Tally(errors, warnings, infos + 1);
            case OFF -> this;
        };
    }
}
