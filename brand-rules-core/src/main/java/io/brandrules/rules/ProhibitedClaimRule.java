package io.brandrules.rules;

import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.Match;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Entry;
import io.brandrules.ruleset.Flag;
import io.brandrules.ruleset.Forbidden;
import io.brandrules.ruleset.Ruleset;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** Flags what must not be said: always, or while a flag is up. */
final class ProhibitedClaimRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "compliance/prohibited-claim",
            Severity.ERROR,
            "Flags what must not be said, always or while a flag is up.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        Map<Forbidden, Integer> always = new IdentityHashMap<>();
        ruleset.compliance().forbids().forEach(each -> always.put(each, index.add(each.match())));
        Map<Flag, Integer> flagged = new IdentityHashMap<>();
        ruleset.compliance().flags().forEach(flag -> flagged.put(flag, index.add(flag.forbids())));
        return always.isEmpty() && flagged.isEmpty()
                ? Optional.empty()
                : Optional.of((facts, findings) -> {
                    always.forEach((each, set) -> report(each.entry(), set, "", facts, findings));
                    facts.flags().keySet().stream()
                            .filter(flagged::containsKey)
                            .forEach(flag -> report(
                                    flag.entry(),
                                    flagged.get(flag),
                                    " while the flag \"" + flag.name() + "\" is up",
                                    facts,
                                    findings));
                });
    }

    private static void report(Entry entry, int set, String when, Facts facts, Findings findings) {
        for (Match match : facts.matches().of(set)) {
            if (facts.marketNeeded(entry)) {
                facts.withoutMarket(INFO.id(), entry);
            } else if (facts.applies(entry, match) && !facts.approved(match)) {
                findings.add(Finding.at(
                                match,
                                "\"" + match.excerpt() + "\" must not be said" + when + "; take it out or say it otherwise")
                        .entry(entry)
                        .markets(facts.markets(entry)));
            }
        }
    }
}
