package io.brandrules.rules.disclaimer;

import io.brandrules.document.Environment;
import io.brandrules.lint.Arms;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Disclaimer;
import io.brandrules.ruleset.Prominence;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.statement.Statement;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flags demanded texts that are hidden, or less plain to see than is demanded. */
final class NotProminentRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "disclaimer/not-prominent",
            Severity.ERROR,
            "Flags a demanded text that is hidden, or less plain to see than is demanded.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.disclaimers().isEmpty() ? Optional.empty() : Optional.of(NotProminentRule::check);
    }

    private static void check(Facts facts, Findings findings) {
        for (Demand demand : Demands.of(facts).all()) {
            if (demand.met(facts)) {
                Optional<Unseen> unseen = Unseen.of(demand, facts);
                if (unseen.isPresent()) {
                    unseen(demand, unseen.get(), facts, findings);
                } else if (!demand.arms(facts, statement -> statement.shown() && !Struck.is(statement))
                        .hold(demand.places())) {
                    demand.standing(facts, statement -> statement.shown() && Struck.is(statement))
                            .forEach(statement -> findings.add(finding(demand, statement, "it is struck out", facts)));
                } else if (!demand.disclaimer().prominence().equals(Prominence.ANY)) {
                    plain(demand, facts, findings);
                }
            } else if (!OutdatedDisclaimerRule.serves(demand, facts)
                    && demand.altered(facts).isEmpty()) {
                hidden(demand, facts)
                        .ifPresent(statement -> findings.add(
                                finding(demand, statement, "it is hidden, so that no reader sees it", facts)));
            }
        }
    }

    /** The text where it stands hidden, if it does and no reader sees it anywhere. */
    static Optional<Statement> hidden(Demand demand, Facts facts) {
        if (!demand.standing(facts, Statement::shown).isEmpty()) {
            return Optional.empty();
        }
        return demand.standing(facts, statement -> statement.sight() == Statement.Sight.HIDDEN).stream()
                .findFirst();
    }

    private static void unseen(Demand demand, Unseen unseen, Facts facts, Findings findings) {
        demand.standing(facts, Statement::shown).stream()
                .filter(unseen::holds)
                .findFirst()
                .ifPresent(statement -> findings.add(
                        finding(demand, statement, unseen.told(), facts).environments(unseen.environments())));
    }

    /** A text that stands twice need be plain only once, wherever the template leads. */
    private static void plain(Demand demand, Facts facts, Findings findings) {
        Prominence demanded = demand.disclaimer().prominence();
        Map<Statement, List<Shortcoming>> found = new HashMap<>();
        List<Statement> shown = demand.standing(facts, Statement::shown);
        Arms plain = demand.arms(
                facts,
                statement -> statement.shown()
                        && found.computeIfAbsent(statement, s -> Plainness.of(s, shown, demanded, facts))
                                .isEmpty());
        if (plain.hold(demand.places())) {
            return;
        }
        for (Statement statement : shown) {
            boolean part = shown.stream()
                    .anyMatch(other -> statement.within(other) && !other.span().equals(statement.span()));
            if (part) {
                continue; // a short form that is the beginning of the text
            }
            List<Shortcoming> shortcomings = found.getOrDefault(statement, List.of());
            if (!shortcomings.isEmpty() && !plain.hold(List.of(statement.place()))) {
                findings.add(finding(demand, statement, shortcomings, facts));
            }
        }
    }

    private static Finding finding(Demand demand, Statement statement, List<Shortcoming> shortcomings, Facts facts) {
        String told =
                String.join("; ", shortcomings.stream().map(Shortcoming::told).toList());
        Set<Environment> environments = EnumSet.noneOf(Environment.class);
        shortcomings.forEach(shortcoming -> environments.addAll(shortcoming.environments()));
        Finding finding = finding(demand, statement, told, facts).environments(environments);
        for (Shortcoming shortcoming : shortcomings) {
            finding = finding.detail(shortcoming.what(), shortcoming.figures());
        }
        return shortcomings.stream().anyMatch(Shortcoming::certain) ? finding : finding.possible();
    }

    private static Finding finding(Demand demand, Statement statement, String told, Facts facts) {
        Disclaimer disclaimer = demand.disclaimer();
        return Finding.at(
                        statement.span(),
                        statement.excerpt(),
                        "the disclaimer \"" + disclaimer.name() + "\" is not plain to see: " + told)
                .entry(disclaimer.entry())
                .markets(facts.markets(disclaimer.entry()));
    }
}
