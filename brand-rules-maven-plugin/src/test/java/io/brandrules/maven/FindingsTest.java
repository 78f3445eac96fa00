package io.brandrules.maven;

import static io.brandrules.lint.Severity.ERROR;
import static io.brandrules.lint.Severity.INFO;
import static io.brandrules.lint.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.brandrules.lint.Failure;
import io.brandrules.lint.LintRun;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Path HOME = Path.of("home").toAbsolutePath();

    @Test
    void countsBySeverity() {
        assertThat(summary(Runs.of(Runs.file("a", ERROR, ERROR, WARNING), Runs.file("b", INFO), Runs.file("c"))))
                .isEqualTo("2 errors, 1 warning and 1 info in 2 of 3 files.");
        assertThat(summary(Runs.of(Runs.file("a", WARNING)))).isEqualTo("1 warning in 1 of 1 file.");
        assertThat(summary(Runs.of(Runs.file("a")))).isEqualTo("1 file, no violations.");
    }

    @Test
    void whatCouldNotBeCheckedIsTold() {
        LintRun run = Runs.failing(new Failure("a.html", "cannot be read"), new Failure("b.html", "is too large"));
        assertThatThrownBy(() -> new Findings(run, HOME).requireCompleteness())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("Not everything could be checked:\na.html: cannot be read\nb.html: is too large");
    }

    @Test
    void aMessageStaysOnItsLine() {
        String message = "Say \u001b[31m\nit";
        LintRun run = Runs.of(Runs.file("a\nb.html", List.of(Runs.violation("a\nb.html", ERROR, message))));
        String log = log(run);
        assertThat(log.lines()).hasSize(1);
        assertThat(log).doesNotContain("\u001b").contains("a\\nb.html:[3,14] Say ");
    }

    private static String summary(LintRun run) {
        return new Findings(run, HOME).summary();
    }

    private static String log(LintRun run) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            new Findings(run, HOME).log(new SystemStreamLog());
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
