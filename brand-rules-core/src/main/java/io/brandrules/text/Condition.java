package io.brandrules.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a conditional asks, so far as it can be told that another asks the contrary.
 *
 * @param asked as it is written, without what negates it
 * @param negated whether the conditional is for where it does not hold
 */
record Condition(String asked, boolean negated) {
    private static final Pattern NOT = Pattern.compile("(?i)^(?:not\\s+|!\\s*(?!=))(.+)$", Pattern.DOTALL);
    private static final Pattern SEVERAL = Pattern.compile("(?i)\\b(?:and|or)\\b|&&|\\|\\||[?]");
    private static final Pattern UNEQUAL = Pattern.compile("!=|<>");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What a token that opens a conditional asks; empty where that is not plain. */
    static Optional<Condition> of(TemplateMatch opening) {
        return switch (opening.keyword()) {
            case "if" -> asked(opening.argument(), false);
            case "unless", "ifnot" -> asked(opening.argument(), true);
            default ->
                opening.part() == TemplateMatch.Part.INVERSE
                        ? asked(opening.chain(), true)
                        : opening.part() == TemplateMatch.Part.OPEN
                                        && opening.keyword().equals(opening.chain())
                                        && opening.argument().isEmpty()
                                ? asked(opening.chain(), false)
                                : Optional.empty();
        };
    }

    private static Optional<Condition> asked(String written, boolean negated) {
        String condition = SPACE.matcher(bare(written)).replaceAll(" ").strip();
        if (condition.isEmpty()) {
            return Optional.empty();
        }
        if (SEVERAL.matcher(condition).find()) {
            return Optional.of(new Condition(condition, negated));
        }
        Matcher not = NOT.matcher(condition);
        if (not.matches()) {
            return Optional.of(new Condition(bare(not.group(1)), !negated));
        }
        Matcher unequal = UNEQUAL.matcher(condition);
        return Optional.of(
                unequal.find()
                        ? new Condition(unequal.replaceFirst("=="), !negated)
                        : new Condition(condition, negated));
    }

    /** Without brackets around all of it, and without what ends the line in some languages. */
    private static String bare(String written) {
        String condition = written.strip();
        while (condition.endsWith(":") || condition.endsWith("{")) {
            condition = condition.substring(0, condition.length() - 1).strip();
        }
        boolean around = condition.startsWith("(") && condition.indexOf(')') == condition.length() - 1;
        return around ? condition.substring(1, condition.length() - 1).strip() : condition;
    }

    Condition contrary() {
        return new Condition(asked, !negated);
    }
}
