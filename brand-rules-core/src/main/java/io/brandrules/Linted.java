package io.brandrules;

import io.brandrules.lint.LintResult;
import java.util.List;

/**
 * A result.
 *
 * @param uses the local files that were read for it, by path
 */
record Linted(LintResult result, List<Use> uses) {
    Linted {
        uses = List.copyOf(uses);
    }
}
