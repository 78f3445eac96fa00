package io.brandrules.rules.disclaimer;

import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Disclaimer;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.ruleset.Scope;
import io.brandrules.statement.Statement;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Flags the text that another market demands. */
final class WrongMarketRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "disclaimer/wrong-market",
            Severity.ERROR,
            "Flags a text that is demanded in other markets than the content's.");

    /** Shorter texts, such as 18+, belong to nobody. */
    private static final int FEWEST_WORDS = 4;

    private static final int MOST_NAMED = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.disclaimers().stream()
                        .allMatch(disclaimer -> disclaimer.entry().scope().equals(Scope.EVERYWHERE))
                ? Optional.empty()
                : Optional.of(WrongMarketRule::check);
    }

    private static void check(Facts facts, Findings findings) {
        if (facts.context().markets().isEmpty()) {
            return;
        }
        List<Statement> right = new ArrayList<>();
        List<Disclaimer> others = new ArrayList<>();
        for (Disclaimer disclaimer : facts.ruleset().disclaimers()) {
            List<Statement> standing = facts.statements().all(disclaimer);
            if (standing.isEmpty()) {
                continue;
            }
            if (facts.markets(disclaimer.entry()).isEmpty()) {
                others.add(disclaimer);
            } else {
                right.addAll(standing);
            }
        }
        List<Span> told = new ArrayList<>();
        for (Disclaimer disclaimer : others) {
            for (Statement statement : facts.statements().all(disclaimer)) {
                boolean belongs = !statement.shown()
                        || statement.words() < FEWEST_WORDS
                        || right.stream().anyMatch(statement::within)
                        || told.contains(statement.span());
                if (!belongs && elsewhere(disclaimer, facts) && !ours(disclaimer, facts)) {
                    told.add(statement.span());
                    findings.add(finding(disclaimer, statement, facts));
                }
            }
        }
    }

    /** Whether it has a text for the content's market too: what it says in another is a change of that. */
    private static boolean ours(Disclaimer disclaimer, Facts facts) {
        return facts.ruleset().disclaimers().stream()
                .anyMatch(other -> other.name().equals(disclaimer.name()) && facts.applies(other.entry()));
    }

    private static boolean elsewhere(Disclaimer disclaimer, Facts facts) {
        return disclaimer.entry().inForce()
                && disclaimer.entry().scope().coversDay(facts.context().day());
    }

    private static Finding finding(Disclaimer disclaimer, Statement statement, Facts facts) {
        List<String> markets =
                new TreeSet<>(disclaimer.entry().scope().markets()).stream().toList();
        String named = markets.isEmpty()
                ? "other markets"
                : markets.size() > MOST_NAMED
                        ? String.join(", ", markets.subList(0, MOST_NAMED)) + " and " + (markets.size() - MOST_NAMED)
                                + " more"
                        : String.join(", ", markets);
        return Finding.at(
                        statement.span(),
                        statement.excerpt(),
                        "this is the text of the disclaimer \"" + disclaimer.name() + "\", which is for " + named
                                + " and not for "
                                + String.join(", ", facts.context().markets()) + "; take it out or map the content to"
                                + " the market")
                .entry(disclaimer.entry())
                .markets(facts.context().markets());
    }
}
