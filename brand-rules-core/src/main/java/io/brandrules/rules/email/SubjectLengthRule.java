package io.brandrules.rules.email;

import io.brandrules.document.Document;
import io.brandrules.document.Format;
import io.brandrules.document.Metadata;
import io.brandrules.document.Part;
import io.brandrules.lint.Emails;
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
import io.brandrules.text.TagToken;
import java.util.Optional;
import java.util.Set;

/** Flags subjects that are longer or shorter than the brand allows. */
final class SubjectLengthRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "email/subject-length",
            Severity.WARNING,
            "Flags subjects that are longer or shorter than the brand allows.");

    private static final Set<String> BEHIND_HEAD = Set.of("body", "mj-body", "svg");

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

    /** Looks for a subject that is asked for, and has nothing in it. */
    private static void empty(TextLength length, Facts facts, Findings findings) {
        Document document = facts.document();
        boolean asked = Emails.is(facts) && !facts.context().fragment() && facts.readable();
        if (!asked || document.blocks().stream().anyMatch(block -> block.part() == Part.SUBJECT)) {
            return;
        }
        if (document.format() == Format.EML) {
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
            return;
        }
        // The system that sends the mail may have the subject.
        title(document)
                .ifPresent(tag -> findings.add(Finding.at(tag, length.wrong(0))
                        .entry(length.limit().entry())
                        .possible()));
    }

    /** The start tag of the title in the head. */
    private static Optional<Span> title(Document document) {
        return document.markup().tags().stream()
                .filter(tag -> tag.kind() == TagToken.Kind.START)
                .takeWhile(tag -> !BEHIND_HEAD.contains(tag.name()))
                .filter(tag -> tag.name().equals("title") || tag.name().equals("mj-title"))
                .map(TagToken::span)
                .findFirst();
    }
}
