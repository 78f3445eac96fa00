package io.brandrules.rules.compliance;

import io.brandrules.lint.Rule;
import java.util.List;

/** The rules about what the law demands and forbids. */
public final class ComplianceRules {
    private ComplianceRules() {}

    /** One of each, in the order in which they run. */
    public static List<Rule> all() {
        return List.of(
                new ProhibitedClaimRule(),
                new UnsubstantiatedClaimRule(),
                new ExpiredClaimRule(),
                new OutOfScopeClaimRule(),
                new MissingElementRule());
    }
}
