package io.brandrules.rules.compliance;

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
import java.util.ArrayList;
import java.util.List;
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
        List<Ban> bans = new ArrayList<>();
        for (Forbidden each : ruleset.compliance().forbids()) {
            bans.add(new Ban(each.entry(), Optional.empty(), index.add(each.match())));
        }
        for (Flag flag : ruleset.compliance().flags()) {
            bans.add(new Ban(flag.entry(), Optional.of(flag), index.add(flag.forbids())));
        }
        return bans.isEmpty()
                ? Optional.empty()
                : Optional.of((facts, findings) -> bans.stream()
                        .filter(ban ->
                                ban.flag().map(facts.flags()::containsKey).orElse(true))
                        .forEach(ban -> report(ban, facts, findings)));
    }

    private static void report(Ban ban, Facts facts, Findings findings) {
        Entry entry = ban.entry();
        if (!facts.marketNeeded(entry) && !facts.applies(entry)) {
            return;
        }
        String when = ban.flag()
                .map(flag -> " while the flag \"" + flag.name() + "\" is up")
                .orElse("");
        if (facts.marketNeeded(entry)) {
            if (!facts.matches().of(ban.set()).isEmpty()) {
                facts.withoutMarket(INFO.id(), entry);
            }
            return;
        }
        List<Match> said = facts.matches().of(ban.set()).stream()
                .filter(match -> facts.applies(entry, match) && !facts.approved(match))
                .toList();
        for (Match match : Longest.of(said)) {
            Optional<String> denial = Denial.of(match, facts);
            String cure = denial.map(why -> ", though " + why + ": make sure, or list the wording under \"except\"")
                    .orElse("; take it out or say it otherwise");
            Finding finding = Finding.at(match, "\"" + match.quoted() + "\" must not be said" + when + cure)
                    .entry(entry)
                    .markets(facts.markets(entry));
            findings.add(denial.isPresent() ? finding.possible() : finding);
        }
    }

    /**
     * Words that must not be said.
     *
     * @param flag while which is up; empty for always
     * @param set of the match index that finds them
     */
    private record Ban(Entry entry, Optional<Flag> flag, int set) {}
}
