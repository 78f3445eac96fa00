package io.brandrules.ruleset;

import java.util.LinkedHashMap;
import java.util.Map;

/** Binds the section {@code rules}. */
final class RuleSeverities {
    private RuleSeverities() {}

    /** The severities by rule id. */
    static Map<String, RuleSeverity> bind(Place root) {
        Map<String, RuleSeverity> severities = new LinkedHashMap<>();
        for (Place rule : root.entries("rules")) {
            rule.text().ifPresent(severity -> severities.put(rule.name(), new RuleSeverity(severity, rule.key())));
        }
        return severities;
    }
}
