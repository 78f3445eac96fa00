package io.brandrules.maven;

import io.brandrules.lint.Failure;
import io.brandrules.lint.LintResult;
import io.brandrules.lint.LintRun;
import io.brandrules.lint.Range;
import io.brandrules.lint.Severity;
import io.brandrules.lint.Violation;
import io.brandrules.text.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs to try the plugin's words on. */
final class Runs {
    private Runs() {}

    static LintRun of(LintResult... results) {
        return new LintRun(List.of(), LocalDate.of(2026, 11, 21), List.of(results), List.of(), List.of(), List.of());
    }

    static LintRun failing(Failure... failures) {
        return new LintRun(List.of(), LocalDate.of(2026, 11, 21), List.of(), List.of(), List.of(failures), List.of());
    }

    static LintResult file(String path, Severity... severities) {
        List<Violation> violations = Stream.of(severities)
                .map(s -> violation(path, s, "Say it otherwise"))
                .toList();
        return file(path, violations);
    }

    static LintResult file(String path, List<Violation> violations) {
        return new LintResult(
                path,
                "html",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "sha256:0",
                List.of(),
                List.of(),
                List.of(),
                violations,
                List.of(),
                List.of());
    }

    static Violation violation(String path, Severity severity, String message) {
        Position start = new Position(120, 3, 14);
        return new Violation(
                "tone/avoided-term",
                severity,
                message,
                path,
                new Range(start, start),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                Map.of());
    }
}
