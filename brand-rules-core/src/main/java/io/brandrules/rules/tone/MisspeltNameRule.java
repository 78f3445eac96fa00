package io.brandrules.rules.tone;

import io.brandrules.document.Block;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.Match;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.ProperName;
import io.brandrules.ruleset.Ruleset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags names that are not written as they are to be. */
final class MisspeltNameRule implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("tone/misspelt-name", Severity.ERROR, "Flags names that are not written in their exact form.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        List<ProperName> names = ruleset.tone().map(tone -> tone.names()).orElse(List.of());
        if (names.isEmpty()) {
            return Optional.empty();
        }
        int[] sets = FoundName.index(names, index);
        AvoidedNames avoided = AvoidedNames.of(ruleset);
        return Optional.of((facts, findings) -> check(FoundName.in(facts, names, sets), avoided, facts, findings));
    }

    private static void check(List<FoundName> found, AvoidedNames avoided, Facts facts, Findings findings) {
        for (FoundName each : found) {
            ProperName name = each.name();
            if (each.form() == NameForm.EXACT
                    || each.form() == NameForm.TOLERATED
                    || avoided.tell(each.match(), facts)) {
                continue;
            }
            if (facts.marketNeeded(name.entry())) {
                facts.withoutMarket(INFO.id(), name.entry());
            } else if (facts.applies(name.entry(), each.match()) && !facts.written(each.match())) {
                findings.add(finding(name, each.match(), each.form(), facts));
            }
        }
    }

    private static Finding finding(ProperName name, Match match, NameForm form, Facts facts) {
        String found = match.quoted();
        String write = "write \"" + name.name() + "\"";
        String message = switch (form) {
            case CONFUSABLE ->
                "\"" + found + "\" has letters of another script that look like those of the name; " + write;
            case MISSPELT -> "\"" + found + "\" looks like a misspelling of the name; " + write;
            default -> write + ", not \"" + found + "\"";
        };
        Finding finding = Finding.at(match, message)
                .entry(name.entry())
                .markets(facts.markets(name.entry()))
                .environments(match.block().map(Block::environments).orElse(Set.of()));
        boolean sure = form == NameForm.OTHERWISE || form == NameForm.CONFUSABLE;
        Preferred.Fit fit = sure ? Preferred.Fit.SURE : Preferred.Fit.WANTS_A_LOOK;
        Preferred wording = new Preferred(name.name(), shoutedOn(match) ? Preferred.Fit.NONE : fit);
        Finding weighed = sure ? finding : finding.possible();
        return Replacement.asWritten(match, wording, facts.document())
                .map(weighed::fix)
                .orElse(weighed);
    }

    /** Whether an ending in capitals would stay behind: {@code NORTHWIND’S}. */
    private static boolean shoutedOn(Match match) {
        int at = match.to();
        return at + 1 < match.text().length()
                && "'\u2019".indexOf(match.text().charAt(at)) >= 0
                && Character.isUpperCase(match.text().charAt(at + 1));
    }
}
