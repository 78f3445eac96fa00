package io.brandrules.rules.email;

import io.brandrules.document.Document;
import io.brandrules.document.Format;
import io.brandrules.document.Gap;
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
import io.brandrules.ruleset.Limit;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.text.Span;
import io.brandrules.text.TagToken;
import io.brandrules.text.TemplateToken;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Flags mails of which an inbox shows whatever text comes first. */
final class MissingPreheaderRule implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("email/missing-preheader", Severity.WARNING, "Flags mails without a preheader.");

    /** The formats that can hold text which is there for the inbox alone. */
    private static final Set<Format> RICH = EnumSet.of(Format.HTML, Format.MJML, Format.EML);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.email()
                .flatMap(EmailLimits::preheader)
                .filter(limit -> limit.least().filter(least -> least >= 1).isPresent())
                .map(limit -> (facts, findings) -> check(limit, facts, findings));
    }

    private static void check(Limit limit, Facts facts, Findings findings) {
        Document document = facts.document();
        boolean asked = RICH.contains(document.format())
                && (document.format() != Format.EML || !document.markup().tags().isEmpty())
                && Emails.is(facts)
                && !facts.context().fragment()
                && facts.readable();
        if (!asked || document.blocks().stream().anyMatch(block -> block.part() == Part.PREHEADER)) {
            return;
        }
        Span place = place(document);
        Optional<Span> filled = filled(document, place);
        if (filled.isPresent()) {
            facts.gap(new Gap(
                    Gap.Cause.TEMPLATE_HOLE, filled.get(), "the preheader may stand in what a template fills in here"));
            return;
        }
        Optional<TemplateToken> include = document.markup().templates().stream()
                .filter(token -> token.kind() == TemplateToken.Kind.INCLUDE)
                .findFirst();
        if (include.isPresent()) {
            facts.gap(new Gap(
                    Gap.Cause.UNRESOLVED_INCLUDE,
                    include.get().span(),
                    "the preheader may stand in what is included here, which was not read"));
            return;
        }
        findings.add(Finding.at(
                        place,
                        "this mail has no preheader, so that an inbox shows whatever text comes first; begin the body"
                                + " with a hidden text of " + limit.written().replace("..", " to ") + " characters")
                .entry(limit.entry()));
    }

    /** What a template fills in right at the beginning of the body, and outside of all boxes that the body holds. */
    private static Optional<Span> filled(Document document, Span body) {
        char filler = document.markup().filler();
        return document.blocks().stream()
                .filter(block -> !block.runs().isEmpty() && block.part() == Part.BODY)
                .findFirst()
                .filter(block -> block.text().charAt(0) == filler)
                .filter(block -> block.anchor().equals(body) || block.anchor().isEmpty())
                .map(block -> block.text().span(0, 1));
    }

    /** Where the preheader belongs: the tag that opens the body, else the beginning. */
    private static Span place(Document document) {
        return document.markup().tags().stream()
                .filter(tag -> tag.kind() == TagToken.Kind.START)
                .filter(tag -> tag.name().equals("body") || tag.name().equals("mj-body"))
                .map(TagToken::span)
                .findFirst()
                .orElse(Span.at(0));
    }
}
