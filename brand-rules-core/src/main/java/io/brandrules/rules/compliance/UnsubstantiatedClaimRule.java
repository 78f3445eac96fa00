package io.brandrules.rules.compliance;

import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Ruleset;
import java.util.Optional;

/** Flags what looks like a claim and is none of those that are approved. */
final class UnsubstantiatedClaimRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "compliance/unsubstantiated-claim",
            Severity.ERROR,
            "Flags what looks like a claim and is none of those that are approved.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.claimPatterns().isEmpty()
                ? Optional.empty()
                : Optional.of(ClaimIndex.of(ruleset, index).telling(ClaimsFound::unsubstantiated));
    }
}
