package io.brandrules.rules.font;

import io.brandrules.document.Environment;
import io.brandrules.document.Look;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.PaintedRun;
import io.brandrules.lint.Pixels;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.MinimumSize;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.style.Interval;
import io.brandrules.style.Measure;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Flags text that is painted smaller than the brand allows anywhere. */
final class TooSmallRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "font/too-small", Severity.WARNING, "Flags text that is painted smaller than the brand allows.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.fonts()
                .flatMap(fonts -> fonts.minimumSize())
                .map(minimum -> (facts, findings) -> check(minimum, facts, findings));
    }

    private static void check(MinimumSize minimum, Facts facts, Findings findings) {
        double least = Pixels.of(minimum.size());
        for (PaintedRun run : facts.runs()) {
            Set<Environment> failing = EnumSet.noneOf(Environment.class);
            Interval smallest = null;
            for (Look look : run.looks()) {
                if (look.style().fontSize() instanceof Measure.Known size
                        && size.interval().least() < least - Pixels.NOISE) {
                    failing.add(look.environment());
                    smallest =
                            smallest == null || size.interval().least() < smallest.least() ? size.interval() : smallest;
                }
            }
            if (smallest != null) {
                String message = "this text is painted at " + Pixels.shown(smallest) + "; the least that the brand"
                        + " allows is " + minimum.size();
                Finding finding = Finding.in(run.block().text(), run.from(), run.to(), message)
                        .entry(minimum.entry())
                        .environments(failing);
                findings.add(smallest.most() < least - Pixels.NOISE ? finding : finding.possible());
            }
        }
    }
}
