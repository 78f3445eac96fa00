package io.brandrules.rules.compliance;

import io.brandrules.document.Document;
import io.brandrules.document.Gap;
import io.brandrules.document.Part;
import io.brandrules.document.Region;
import io.brandrules.lint.BranchGap;
import io.brandrules.lint.ElementSets;
import io.brandrules.lint.ElementStanding;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.Match;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Flag;
import io.brandrules.ruleset.RequiredElement;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags content that lacks something which must be there. */
final class MissingElementRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "compliance/missing-element",
            Severity.ERROR,
            "Flags content that lacks an element which its market, its channel or a raised flag demands.");

    private static final Set<Part> BODY = EnumSet.of(Part.BODY, Part.HEADING, Part.BUTTON, Part.FOOTER);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        List<Looked> elements = new ArrayList<>();
        for (RequiredElement element : ruleset.compliance().elements()) {
            if (element.entry().inForce()) {
                elements.add(new Looked(
                        element,
                        ElementSets.of(element, index),
                        element.add().orElseGet(() -> Sought.any(element.any()))));
            }
        }
        return elements.isEmpty()
                ? Optional.empty()
                : Optional.of(Check.bySituation(situation -> {
                    List<Looked> concerned = elements.stream()
                            .filter(each -> situation.concerns(each.element().entry()))
                            .toList();
                    return (facts, findings) -> check(concerned, facts, findings);
                }));
    }

    /**
     * An element as it is looked for.
     *
     * @param sought what would do, for a sentence
     */
    private record Looked(RequiredElement element, ElementSets sets, String sought) {}

    private static void check(List<Looked> elements, Facts facts, Findings findings) {
        if (facts.context().fragment() || !facts.readable()) {
            return;
        }
        for (Looked looked : elements) {
            RequiredElement element = looked.element();
            List<Flag> demandedBy = facts.flags().keySet().stream()
                    .filter(flag -> flag.requires().elements().contains(element.name()))
                    .toList();
            if (element.always() || !demandedBy.isEmpty()) {
                demand(new Demand(element, demandedBy, facts), looked, findings);
            }
        }
    }

    private static void demand(Demand demand, Looked looked, Findings findings) {
        Facts facts = demand.facts();
        if (facts.marketNeeded(demand.element().entry())) {
            facts.withoutMarket(INFO.id(), demand.element().entry());
            return;
        }
        if (!facts.applies(demand.element().entry()) || !demand.spoken()) {
            return;
        }
        ElementStanding standing = looked.sets().in(facts);
        if (standing.met(demand.places())) {
            return;
        }
        Optional<Span> include = facts.document().unresolvedInclude();
        String name = "the element \"" + demand.element().name() + "\"";
        if (include.isPresent()) {
            facts.gap(new Gap(
                    Gap.Cause.UNRESOLVED_INCLUDE,
                    include.get(),
                    name + " may stand in what is included here, which was not read"));
        } else if (standing.added()) {
            facts.gap(new Gap(
                    Gap.Cause.ADDED_ON_SENDING,
                    Span.at(0),
                    name + " stands in the subject or in a header, which this content does not have;"
                            + " look for it where the mail is sent: "
                            + looked.sought()));
        } else {
            findings.add(finding(demand, standing, looked.sought()));
        }
    }

    private static Finding finding(Demand demand, ElementStanding standing, String sought) {
        Facts facts = demand.facts();
        RequiredElement element = demand.element();
        List<String> markets = facts.markets(element.entry());
        Optional<BranchGap> branch = standing.gap(demand.places());
        String where = markets.isEmpty() ? "" : " for " + String.join(", ", markets);
        String fault =
                branch.map(gap -> "there" + where + ", but " + gap.told()).orElseGet(() -> fault(standing, where));
        String message = "the element \"" + element.name() + "\" is " + fault + "; " + demand.why() + ": add " + sought;
        // What a document lacks is told with the document, and not with a part of it that others have too.
        Span place = standing.dead().stream()
                .findFirst()
                .orElseGet(() -> facts.document().composition().own(place(demand, facts.document())));
        Finding finding = Finding.at(place, message).entry(element.entry()).markets(markets);
        return branch.map(gap -> finding.related(List.of(new Finding.Place(gap.place(), gap.told()))))
                .orElse(finding);
    }

    private static String fault(ElementStanding standing, String where) {
        if (!standing.dead().isEmpty()) {
            return "there" + where + ", but its link leads nowhere";
        }
        return standing.stands() ? "there" + where + ", but not where every reader sees it" : "missing" + where;
    }

    /** The first hit's start tag, else the footer's, else the end of the body's text. */
    private static Span place(Demand demand, Document document) {
        return demand.hits().stream()
                .map(Match::anchor)
                .min(Span::compareTo)
                .or(() -> document.regions().stream()
                        .filter(region -> region.kind() == Region.Kind.FOOTER)
                        .map(Region::tag)
                        .findFirst())
                .or(() -> document.blocks().stream()
                        .filter(block -> BODY.contains(block.part()))
                        .map(block -> Span.at(block.text().span().end()))
                        .max(Span::compareTo))
                .orElseGet(() -> Span.at(document.source().length()));
    }
}
