package io.brandrules.ruleset;

public final class RulesetFinder {
    public RulesetFinder(LoadOptions o) {}

    public java.util.Optional<java.nio.file.Path> find(java.nio.file.Path p) {
        return java.util.Optional.empty();
    }
}
