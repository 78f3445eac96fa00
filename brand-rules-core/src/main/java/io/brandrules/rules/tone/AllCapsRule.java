package io.brandrules.rules.tone;

import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Paragraph;
import io.brandrules.lint.ReaderTally;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Limit;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.text.MappedText;
import java.util.Optional;

/** Flags words in capitals beyond the number that the brand allows. */
final class AllCapsRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "tone/all-caps", Severity.WARNING, "Flags words in capitals beyond the number that the brand allows.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.tone()
                .flatMap(tone -> tone.manner().capitals())
                .filter(limit -> limit.most().isPresent())
                .map(limit -> (facts, findings) -> check(limit, facts, findings));
    }

    private static void check(Limit limit, Facts facts, Findings findings) {
        ReaderTally tally = new ReaderTally(facts.document().markup());
        for (Paragraph paragraph : facts.copy().texts()) {
            if (paragraph.shown()) {
                for (CapitalRun run : CapitalRuns.of(paragraph, facts)) {
                    MappedText text = paragraph.block().text();
                    int met = 0;
                    for (int i = 0; i < run.words(); i++) {
                        met = tally.add(text.span(run.from(), run.to()).start());
                    }
                    if (limit.exceededBy(met)) {
                        findings.add(finding(limit, paragraph, run, met));
                    }
                }
            }
        }
    }

    private static Finding finding(Limit limit, Paragraph paragraph, CapitalRun run, int met) {
        String what = "\"" + paragraph.text().substring(run.from(), run.to()) + "\" is "
                + (run.painted() ? "painted in capitals by text-transform" : "in capitals");
        long most = limit.most().orElse(0d).longValue();
        String limited = most == 0
                ? what + "; the brand sets no words so"
                : what + ", which makes " + met + (met == 1 ? " word" : " words") + "; the brand allows " + most;
        String message = limited + ": write it in small letters";
        Finding finding = Finding.in(paragraph.block().text(), run.from(), run.to(), message)
                .entry(limit.entry())
                .environments(paragraph.block().environments())
                .detail("count", met);
        return run.certain() ? finding : finding.possible();
    }
}
