package io.brandrules.cascade;

import java.util.Optional;

/** At-rules as they stand around a declaration: {@code @media (min-width: 600px)}. */
final class AtRules {
    private AtRules() {}

    /** What stands behind an at-rule's name; empty for one of another name. */
    static Optional<String> prelude(String rule, String name) {
        String at = "@" + name;
        boolean is = rule.regionMatches(true, 0, at, 0, at.length())
                && (rule.length() == at.length() || !identifies(rule.charAt(at.length())));
        return is ? Optional.of(rule.substring(at.length())) : Optional.empty();
    }

    private static boolean identifies(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
