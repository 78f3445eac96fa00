package io.brandrules.lint;

/**
 * What is known of a rule without running it.
 *
 * @param id {@code family/bad-thing}
 * @param severity the default
 * @param summary one sentence: what it flags
 */
public record RuleInfo(String id, Severity severity, String summary) {
    /** The part of the id before the slash. */
    public String family() {
        return id.substring(0, id.indexOf('/'));
    }
}
