package io.brandrules.rules.disclaimer;

import io.brandrules.document.Document;
import io.brandrules.document.Gap;
import io.brandrules.document.Part;
import io.brandrules.document.Region;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.Match;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Disclaimer;
import io.brandrules.ruleset.Flag;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.text.Span;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Flags documents in which a demanded text is not to be seen. */
final class MissingDisclaimerRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "disclaimer/missing",
            Severity.ERROR,
            "Flags content that lacks a text which its market, its channel or a raised flag demands.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.disclaimers().isEmpty() ? Optional.empty() : Optional.of(MissingDisclaimerRule::check);
    }

    private static void check(Facts facts, Findings findings) {
        if (facts.context().fragment() || !facts.readable()) {
            return;
        }
        for (Disclaimer disclaimer : facts.ruleset().disclaimers()) {
            List<Flag> demandedBy = facts.flags().keySet().stream()
                    .filter(flag -> flag.requires().disclaimers().contains(disclaimer.name()))
                    .toList();
            if (disclaimer.always() || !demandedBy.isEmpty()) {
                demand(disclaimer, demandedBy, facts, findings);
            }
        }
    }

    private static void demand(Disclaimer disclaimer, List<Flag> demandedBy, Facts facts, Findings findings) {
        if (facts.marketNeeded(disclaimer.entry())) {
            facts.withoutMarket(INFO.id(), disclaimer.entry());
            return;
        }
        if (!facts.applies(disclaimer.entry()) || !spoken(disclaimer, facts)) {
            return;
        }
        if (facts.says(disclaimer, facts.context().language(), demandedAt(disclaimer, demandedBy, facts))) {
            return;
        }
        Optional<Span> include = facts.document().unresolvedInclude();
        if (include.isPresent()) {
            facts.gap(new Gap(
                    Gap.Cause.UNRESOLVED_INCLUDE,
                    include.get(),
                    "the disclaimer \"" + disclaimer.name()
                            + "\" may stand in what is included here, which was not read"));
            return;
        }
        findings.add(finding(disclaimer, demandedBy, facts));
    }

    /** What raised the flags that demand it; nowhere in particular where it is always demanded or a flag has no place. */
    private static List<Span> demandedAt(Disclaimer disclaimer, List<Flag> demandedBy, Facts facts) {
        List<List<Match>> raised = demandedBy.stream()
                .map(flag -> facts.flags().getOrDefault(flag, List.of()))
                .toList();
        return disclaimer.always() || raised.stream().anyMatch(List::isEmpty)
                ? List.of()
                : raised.stream().flatMap(List::stream).map(Match::span).toList();
    }

    /** A disclaimer bound to languages is demanded of content in one of them. */
    private static boolean spoken(Disclaimer disclaimer, Facts facts) {
        return disclaimer.entry().scope().languages().isEmpty()
                || facts.context()
                        .language()
                        .map(disclaimer.entry().scope()::coversLanguage)
                        .orElse(false);
    }

    private static Finding finding(Disclaimer disclaimer, List<Flag> demandedBy, Facts facts) {
        List<String> markets = facts.markets(disclaimer.entry());
        List<Match> hits = demandedBy.stream()
                .flatMap(flag -> facts.flags().getOrDefault(flag, List.of()).stream())
                .toList();
        String why = demandedBy.isEmpty()
                ? "it is always demanded"
                : "demanded by the flag \"" + demandedBy.get(0).name() + "\""
                        + hits.stream()
                                .findFirst()
                                .map(hit -> ", which \"" + hit.quoted() + "\" raises")
                                .orElse("");
        boolean hidden = facts.stands(disclaimer, facts.context().language());
        String where = markets.isEmpty() ? "" : " for " + String.join(", ", markets);
        String message = "the disclaimer \"" + disclaimer.name() + "\" is "
                + (hidden ? "there but not where every reader sees it" : "missing") + where + "; " + why + ": add \""
                + wording(disclaimer, facts.context().language()) + "\"";
        // What a document lacks is told with the document, and not with a part of it that others have too.
        Span place = facts.document().composition().own(place(hits, facts.document()));
        return Finding.at(place, message).entry(disclaimer.entry()).markets(markets);
    }

    /** The first hit's start tag, else the footer's, else the end of the body's text. */
    private static Span place(List<Match> hits, Document document) {
        Optional<Span> hit = hits.stream().map(Match::anchor).min(Span::compareTo);
        return hit.or(() -> document.regions().stream()
                        .filter(region -> region.kind() == Region.Kind.FOOTER)
                        .map(Region::tag)
                        .findFirst())
                .orElseGet(() -> endOfText(document));
    }

    private static Span endOfText(Document document) {
        return document.blocks().stream()
                .filter(block -> block.part() == Part.BODY
                        || block.part() == Part.HEADING
                        || block.part() == Part.BUTTON
                        || block.part() == Part.FOOTER)
                .map(block -> Span.at(block.text().span().end()))
                .max(Span::compareTo)
                .orElseGet(() -> Span.at(document.source().length()));
    }

    private static String wording(Disclaimer disclaimer, Optional<String> language) {
        NavigableMap<String, Disclaimer.Wording> wordings = new TreeMap<>(disclaimer.wordings());
        return language.flatMap(disclaimer::tag)
                .map(wordings::get)
                .or(() -> wordings.values().stream().findFirst())
                .map(wording -> wording.all()
                        ? String.join(" ", wording.texts())
                        : wording.texts().get(0))
                .orElse("");
    }
}
