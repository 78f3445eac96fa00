package io.brandrules.cli;

import io.brandrules.lint.LintRun;
import io.brandrules.lint.Severity;
import java.util.Locale;

/** The lightest severity that makes a run fail. */
enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    /** Whether a run has a violation that weighs enough. */
    boolean isReachedBy(LintRun run) {
        return this != NEVER
                && run.heaviest()
                        .filter(heaviest -> heaviest.atLeast(Severity.valueOf(name())))
                        .isPresent();
    }

    /** The name as it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
