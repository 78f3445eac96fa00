package io.brandrules.rules.disclaimer;

import io.brandrules.lint.Arms;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Fix;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Disclaimer;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.statement.Statement;
import io.brandrules.statement.Wanted;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Flags wordings of a demanded text that are no longer the right ones. */
final class OutdatedDisclaimerRule implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("disclaimer/outdated", Severity.ERROR, "Flags an earlier wording of a demanded text.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.disclaimers().stream()
                        .allMatch(disclaimer -> disclaimer.superseded().isEmpty())
                ? Optional.empty()
                : Optional.of(OutdatedDisclaimerRule::check);
    }

    private static void check(Facts facts, Findings findings) {
        List<Span> told = new ArrayList<>();
        for (Disclaimer disclaimer : facts.ruleset().disclaimers()) {
            List<Statement> earlier = earlier(disclaimer, facts);
            if (earlier.isEmpty()) {
                continue;
            }
            if (facts.marketNeeded(disclaimer.entry())) {
                facts.withoutMarket(INFO.id(), disclaimer.entry());
            } else if (facts.applies(disclaimer.entry())) {
                for (Statement statement : earlier) {
                    if (spoken(disclaimer, statement, facts) && !told.contains(statement.span())) {
                        told.add(statement.span());
                        findings.add(finding(disclaimer, statement, facts));
                    }
                }
            }
        }
    }

    /** The earlier wordings that readers see, the longest of those that overlap. */
    private static List<Statement> earlier(Disclaimer disclaimer, Facts facts) {
        List<Statement> superseded = facts.statements().superseded(disclaimer);
        if (superseded.isEmpty()) {
            return superseded;
        }
        List<Statement> all = superseded.stream().filter(Statement::shown).toList();
        return all.stream()
                .filter(each -> all.stream()
                        .noneMatch(other -> each.within(other) && !other.span().equals(each.span())))
                .toList();
    }

    private static boolean spoken(Disclaimer disclaimer, Statement statement, Facts facts) {
        return facts.applies(disclaimer.entry(), statement.parts().get(0));
    }

    /** Whether readers see what is demanded, were its earlier wordings the right ones. */
    static boolean serves(Demand demand, Facts facts) {
        List<Span> places = earlier(demand.disclaimer(), facts).stream()
                .map(Statement::place)
                .toList();
        if (places.isEmpty()) {
            return false;
        }
        Arms arms = demand.arms(facts, Statement::shown).or(facts.arms(places));
        return arms.hold(demand.places());
    }

    private static Finding finding(Disclaimer disclaimer, Statement statement, Facts facts) {
        List<Wanted> wanted = facts.statements()
                .wanted(disclaimer, facts.language(statement.parts().get(0)));
        String current = wanted.isEmpty() ? "" : wanted.get(0).written();
        Finding finding = Finding.at(
                        statement.span(),
                        statement.excerpt(),
                        "\"" + statement.quoted() + "\" is an earlier wording of the disclaimer \"" + disclaimer.name()
                                + "\""
                                + (current.isEmpty() ? "; take it out" : "; the text is now \"" + current + "\""))
                .entry(disclaimer.entry())
                .markets(facts.markets(disclaimer.entry()));
        if (current.isEmpty() || current.indexOf('{') >= 0 || statement.parts().size() > 1) {
            return finding;
        }
        return Restored.of(Map.of(statement.span(), withoutStop(current, statement, facts)), facts.document())
                .map(edits ->
                        finding.fix(new Finding.Suggestion("Write the text that holds now", Fix.Safety.REVIEW, edits)))
                .orElse(finding);
    }

    /** A stop that stands behind the earlier wording already is not written again. */
    private static String withoutStop(String text, Statement statement, Facts facts) {
        String source = facts.document().source().text();
        int end = statement.span().end();
        return text.endsWith(".") && end < source.length() && source.charAt(end) == '.'
                ? text.substring(0, text.length() - 1)
                : text;
    }
}
