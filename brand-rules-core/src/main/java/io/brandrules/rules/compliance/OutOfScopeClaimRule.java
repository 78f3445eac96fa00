package io.brandrules.rules.compliance;

import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Ruleset;
import java.util.Optional;

/** Flags claims that are approved for another market, channel or language. */
final class OutOfScopeClaimRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "compliance/claim-out-of-scope",
            Severity.ERROR,
            "Flags claims that are approved for another market, channel or language.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.claims().isEmpty()
                ? Optional.empty()
                : Optional.of(ClaimIndex.of(ruleset, index).telling(ClaimsFound::outOfScope));
    }
}
