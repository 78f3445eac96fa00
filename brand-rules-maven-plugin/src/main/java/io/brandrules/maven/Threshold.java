package io.brandrules.maven;

import io.brandrules.lint.LintRun;
import io.brandrules.lint.Severity;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a build puts up with.
 *
 * @param failOn the least severity that fails the build; empty for never
 * @param maxWarnings the number of warnings above which the build fails; empty for any number
 */
record Threshold(Optional<Severity> failOn, Optional<Integer> maxWarnings) {
    /** Why a run fails the build, naming the parameter that decides it; empty where it does not fail. */
    Optional<String> breach(LintRun run) {
        if (failOn.isPresent() && atLeast(failOn.get(), run) > 0) {
            return Optional.of("The build fails on " + failOn.get().id() + " and above (brandrules.failOn).");
        }
        long warnings = run.count(Severity.WARNING);
        if (maxWarnings.isPresent() && warnings > maxWarnings.get()) {
            return Optional.of("The build fails on more than " + Findings.count(maxWarnings.get(), "warning")
                    + " (brandrules.maxWarnings).");
        }
        return Optional.empty();
    }

    private static long atLeast(Severity least, LintRun run) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity != Severity.OFF && severity.atLeast(least))
                .mapToLong(run::count)
                .sum();
    }
}
