package io.brandrules.rules.compliance;

import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Ruleset;
import java.util.Optional;

/** Flags claims whose approval has run out, or has not begun. */
final class ExpiredClaimRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "compliance/expired-claim", Severity.ERROR, "Flags claims whose approval has run out, or has not begun.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.claims().isEmpty()
                ? Optional.empty()
                : Optional.of(ClaimIndex.of(ruleset, index).telling(ClaimsFound::expired));
    }
}
