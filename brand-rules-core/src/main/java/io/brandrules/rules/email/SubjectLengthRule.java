package io.brandrules.rules.email;

import io.brandrules.document.Document;
import io.brandrules.document.Format;
import io.brandrules.document.Metadata;
import io.brandrules.document.Part;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.EmailLimits;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.text.Span;
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
        return ruleset.email().flatMap(EmailLimits::subject).map(limit -> (facts, findings) -> {
            TextLength length = new TextLength(Part.SUBJECT, limit);
            length.check(facts, findings);
            if (limit.undercutBy(0)) {
                empty(length, facts, findings);
            }
        });
    }

    /** Looks for a mail, as it is sent, without a subject; that of others the system that sends them may have. */
    private static void empty(TextLength length, Facts facts, Findings findings) {
        Document document = facts.document();
        boolean asked = document.format() == Format.EML && !facts.context().fragment() && facts.readable();
        if (!asked || document.blocks().stream().anyMatch(block -> block.part() == Part.SUBJECT)) {
            return;
        }
        Optional<Span> field = document.metadata().entries().stream()
                .filter(entry ->
                        entry.kind() == Metadata.Kind.HEADER && entry.name().equalsIgnoreCase("Subject"))
                .map(Metadata.Entry::span)
                .findFirst();
        String message = field.isPresent()
                ? length.wrong(0)
                : "this mail has no subject; give it one of " + length.allowed(false) + " characters";
        findings.add(Finding.at(field.orElse(Span.at(0)), message)
                .entry(length.limit().entry()));
    }
}
