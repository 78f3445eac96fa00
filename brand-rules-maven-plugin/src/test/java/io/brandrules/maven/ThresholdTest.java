package io.brandrules.maven;

import static io.brandrules.lint.Severity.ERROR;
import static io.brandrules.lint.Severity.INFO;
import static io.brandrules.lint.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintRun;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThresholdTest {
    private final LintRun warned = Runs.of(Runs.file("a.html", WARNING, INFO), Runs.file("b.html", WARNING));

    @Test
    void lighterViolationsPass() {
        assertThat(new Threshold(Optional.of(ERROR), Optional.empty()).breach(warned))
                .isEmpty();
    }

    @Test
    void violationsAsHeavyAsTheLimitFail() {
        assertThat(new Threshold(Optional.of(WARNING), Optional.empty()).breach(warned))
                .contains("The build fails on warning and above (brandrules.failOn).");
        assertThat(new Threshold(Optional.of(INFO), Optional.empty()).breach(warned))
                .isPresent();
    }

    @Test
    void neverIsNever() {
        assertThat(new Threshold(Optional.empty(), Optional.empty()).breach(Runs.of(Runs.file("a.html", ERROR))))
                .isEmpty();
    }

    @Test
    void warningsCountUpToTheirLimit() {
        assertThat(new Threshold(Optional.of(ERROR), Optional.of(2)).breach(warned))
                .isEmpty();
        assertThat(new Threshold(Optional.empty(), Optional.of(1)).breach(warned))
                .contains("The build fails on more than 1 warning (brandrules.maxWarnings).");
    }
}
