package io.brandrules.rules.disclaimer;

import io.brandrules.lint.BranchGap;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Fix;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.statement.Alteration;
import io.brandrules.statement.Statement;
import io.brandrules.wording.Alignment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Flags demanded texts whose words have been changed. */
final class AlteredDisclaimerRule implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("disclaimer/altered", Severity.ERROR, "Flags a demanded text whose words have been changed.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.disclaimers().isEmpty() ? Optional.empty() : Optional.of(AlteredDisclaimerRule::check);
    }

    private static void check(Facts facts, Findings findings) {
        for (Demand demand : Demands.of(facts).all()) {
            if (!demand.met(facts) && !OutdatedDisclaimerRule.serves(demand, facts)) {
                demand.altered(facts).forEach(alteration -> findings.add(finding(demand, alteration, facts)));
            }
        }
    }

    private static Finding finding(Demand demand, Alteration alteration, Facts facts) {
        Statement passage = alteration.statement();
        Finding finding = Finding.at(
                        passage.span(),
                        passage.excerpt(),
                        "the disclaimer \"" + demand.disclaimer().name() + "\" is altered" + where(alteration, facts)
                                + ": " + alteration.told() + "; "
                                + demand.why() + ": write \""
                                + alteration.text().wording().written() + "\"")
                .entry(demand.disclaimer().entry())
                .markets(facts.markets(demand.disclaimer().entry()))
                .detail("diff", diff(alteration));
        return alteration
                .edits()
                .flatMap(edits -> Restored.of(edits, facts.document()))
                .map(edits -> finding.fix(new Finding.Suggestion("Restore the text", Fix.Safety.REVIEW, edits)))
                .orElse(finding);
    }

    private static String where(Alteration alteration, Facts facts) {
        List<String> ways = alteration.steps().stream()
                .map(step -> BranchGap.where(facts.document(), step.arm(), step.taken()))
                .toList();
        return ways.isEmpty() ? "" : " " + String.join(" and ", ways);
    }

    private static List<Map<String, Object>> diff(Alteration alteration) {
        List<Map<String, Object>> diff = new ArrayList<>();
        for (Alignment.Change change : alteration.changes()) {
            Map<String, Object> words = new LinkedHashMap<>();
            words.put("found", change.found());
            words.put("demanded", change.demanded());
            diff.add(words);
        }
        return diff;
    }
}
