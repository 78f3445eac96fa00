package io.brandrules;

import io.brandrules.lint.LintResult;
import io.brandrules.lint.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is wrong in a file that documents include is told with the file; with a document only what its use adds, and
 * that once. Not thread-safe.
 */
final class Retelling {
    /** What the file alone does not know, and each of those that use it does. */
    private static final Set<Object> UNKNOWN = Set.of("unknown-market", "unknown-language");

    private final Set<String> told = new HashSet<>();

    /** Takes note of what is told with a file itself. */
    void itself(LintResult result) {
        for (Violation violation : result.violations()) {
            if (violation.path().equals(result.path())) {
                told.add(key(violation));
            }
        }
    }

    /** A document's result without what is told already of the files that it includes. */
    LintResult of(LintResult result) {
        List<Violation> own = result.violations().stream()
                .filter(violation -> violation.path().equals(result.path()) || told.add(key(violation)))
                .toList();
        return own.size() == result.violations().size() ? result : result.violations(own);
    }

    /** The result of a file that others include, which know for whom it is. */
    static LintResult included(LintResult result) {
        return result.violations(result.violations().stream()
                .filter(violation -> !UNKNOWN.contains(violation.details().getOrDefault("cause", "")))
                .toList());
    }

    private static String key(Violation violation) {
        return String.join(
                "\0",
                violation.path(),
                violation.range().toString(),
                violation.rule(),
                violation.entry().orElse(""),
                violation.message());
    }
}
