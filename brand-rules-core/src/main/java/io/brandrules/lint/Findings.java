package io.brandrules.lint;

/** Takes what a rule finds. */
@FunctionalInterface
public interface Findings {
    void add(Finding finding);
}
