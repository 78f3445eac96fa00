package io.brandrules.rules.disclaimer;

import io.brandrules.lint.Arms;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Placement;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.statement.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags demanded texts that do not stand where they belong. */
final class MisplacedDisclaimerRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "disclaimer/misplaced", Severity.ERROR, "Flags a demanded text that does not stand where it belongs.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.disclaimers().stream()
                        .allMatch(disclaimer -> disclaimer.placement().isEmpty())
                ? Optional.empty()
                : Optional.of(MisplacedDisclaimerRule::check);
    }

    private static void check(Facts facts, Findings findings) {
        for (Demand demand : Demands.of(facts).all()) {
            Set<Placement> places = demand.disclaimer().placement();
            if (!places.isEmpty() && !places.contains(Placement.ANYWHERE) && demand.met(facts)) {
                check(demand, facts, findings);
            }
        }
    }

    /** A text that stands twice need be in its place only once, wherever the template leads. */
    private static void check(Demand demand, Facts facts, Findings findings) {
        Placing placing = new Placing(demand, facts);
        Arms placed = demand.arms(facts, statement -> statement.shown() && placing.right(statement));
        if (placed.hold(demand.places())) {
            return;
        }
        demand.standing(facts, Statement::shown).stream()
                .filter(statement -> !placed.hold(List.of(statement.place())))
                .findFirst()
                .ifPresent(statement -> findings.add(finding(demand, statement, placing, facts)));
    }

    private static Finding finding(Demand demand, Statement statement, Placing placing, Facts facts) {
        List<String> places =
                demand.disclaimer().placement().stream().map(Placement::told).toList();
        Finding finding = Finding.at(
                        statement.span(),
                        statement.excerpt(),
                        "the disclaimer \"" + demand.disclaimer().name() + "\" does not stand where it belongs: "
                                + String.join(" or ", places) + placing.why())
                .entry(demand.disclaimer().entry())
                .markets(facts.markets(demand.disclaimer().entry()));
        return demand.hits().stream()
                .findFirst()
                .map(hit -> finding.related(
                        List.of(new Finding.Place(hit.span(), "\"" + hit.quoted() + "\" is the claim"))))
                .orElse(finding);
    }
}
