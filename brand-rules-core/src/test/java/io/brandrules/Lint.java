package io.brandrules;

import io.brandrules.lint.LintResult;
import io.brandrules.lint.Violation;
import io.brandrules.ruleset.Ruleset;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Lints one piece of content in a line, as of 22 November 2026. */
final class Lint {
    static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private Lint() {}

    static BrandLinter by(String ruleset) {
        return BrandLinter.of(Ruleset.parse("brand-rules.yaml", ruleset), DAY);
    }

    static LintResult html(String ruleset, String html) {
        return by(ruleset).lint(Content.html("a.html", html));
    }

    /** {@code line:column severity rule} of each violation. */
    static List<String> places(LintResult result) {
        return result.violations().stream().map(Lint::place).toList();
    }

    static String place(Violation violation) {
        return violation.range().start() + " " + violation.severity().id() + " " + violation.rule();
    }
}
