package io.brandrules;

import io.brandrules.lint.LintResult;
import io.brandrules.ruleset.Ruleset;

/** Holds content to one ruleset. Immutable and thread-safe: build it once, share it. */
public final class BrandLinter {
    private BrandLinter() {}
    /** A linter for a ruleset. */
    public static BrandLinter of(Ruleset ruleset) {
        return new BrandLinter();
    }
    /** Lints content; never throws on it. */
    public LintResult lint(Content content) {
        throw new IllegalStateException();
    }
}
