package io.brandrules.rules.email;

import io.brandrules.document.Part;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.EmailLimits;
import io.brandrules.ruleset.Ruleset;
import java.util.Optional;

/** Flags subjects that are longer or shorter than the brand allows. */
final class SubjectLengthRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "email/subject-length",
            Severity.WARNING,
            "Flags subjects that are longer or shorter than the brand allows.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.email().flatMap(EmailLimits::subject).map(limit -> new TextLength(Part.SUBJECT, limit)::check);
    }
}
