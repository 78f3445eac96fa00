package io.brandrules.rules.disclaimer;

import io.brandrules.document.Document;
import io.brandrules.document.Gap;
import io.brandrules.document.Part;
import io.brandrules.document.Region;
import io.brandrules.lint.BranchGap;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.Match;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Placement;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Flags documents in which a demanded text does not stand. */
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
        for (Demand demand : Demands.of(facts).all()) {
            boolean toldOtherwise = demand.met(facts)
                    || OutdatedDisclaimerRule.serves(demand, facts)
                    || !demand.altered(facts).isEmpty()
                    || NotProminentRule.hidden(demand, facts).isPresent();
            if (!toldOtherwise) {
                missing(demand, facts, findings);
            }
        }
    }

    private static void missing(Demand demand, Facts facts, Findings findings) {
        Optional<Span> include = facts.document().unresolvedInclude();
        if (include.isPresent()) {
            facts.gap(new Gap(
                    Gap.Cause.UNRESOLVED_INCLUDE,
                    include.get(),
                    "the disclaimer \"" + demand.disclaimer().name()
                            + "\" may stand in what is included here, which was not read"));
            return;
        }
        findings.add(finding(demand, facts));
    }

    private static Finding finding(Demand demand, Facts facts) {
        List<String> markets = facts.markets(demand.disclaimer().entry());
        Optional<BranchGap> gap = demand.gap(facts);
        String where = markets.isEmpty() ? "" : " for " + String.join(", ", markets);
        String message = "the disclaimer \"" + demand.disclaimer().name() + "\" is "
                + gap.map(way -> "there" + where + ", but " + way.told()).orElse("missing" + where) + "; "
                + demand.why() + ": add \""
                + demand.written(facts) + "\"" + where(demand) + instead(demand, facts);
        List<Finding.Place> related = new ArrayList<>();
        gap.ifPresent(way -> related.add(new Finding.Place(way.place(), way.told())));
        Span belongs = belongs(demand, facts.document());
        Span place =
                demand.hits().stream().map(Match::anchor).min(Span::compareTo).orElse(belongs);
        if (!place.equals(belongs)) {
            related.add(new Finding.Place(belongs, "it may stand here"));
        }
        // What a document lacks is told with the document, and not with a part of it that others have too.
        return Finding.at(facts.document().composition().own(place), message)
                .entry(demand.disclaimer().entry())
                .markets(markets)
                .related(related);
    }

    /** That a short form stands there, which is for other channels. */
    private static String instead(Demand demand, Facts facts) {
        return demand.shortOf(facts)
                .map(form -> "; its short form, which stands there, is for "
                        + String.join(" and ", new TreeSet<>(form.channels())) + " only")
                .orElse("");
    }

    private static String where(Demand demand) {
        List<String> places = demand.disclaimer().placement().stream()
                .filter(place -> place != Placement.ANYWHERE)
                .map(Placement::told)
                .toList();
        return places.isEmpty() ? "" : " " + String.join(" or ", places);
    }

    /** Where the text belongs: at the start, in the footer, at the end. */
    private static Span belongs(Demand demand, Document document) {
        if (demand.disclaimer().placement().equals(Set.of(Placement.START))) {
            return document.blocks().stream()
                    .filter(block -> !block.hidden() && block.part() != Part.SUBJECT && block.part() != Part.TITLE)
                    .map(block -> Span.at(block.text().span().start()))
                    .findFirst()
                    .orElseGet(() -> endOfText(document));
        }
        return document.regions().stream()
                .filter(region -> region.kind() == Region.Kind.FOOTER)
                .map(Region::tag)
                .findFirst()
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
}
