package io.brandrules.cli;

/** The exit statuses; there are no others. */
final class ExitStatus {
    /** Nothing at or above {@code --fail-on}. */
    static final int CLEAN = 0;

    /** Violations at or above {@code --fail-on}, or too many warnings. */
    static final int VIOLATIONS = 1;

    /** Anything that kept the linter from doing its work in full. */
    static final int TROUBLE = 2;

    private ExitStatus() {}
}
