package io.brandrules.rules;

import io.brandrules.document.Block;
import io.brandrules.document.Environment;
import io.brandrules.document.Look;
import io.brandrules.document.Part;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.PaintedRun;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Entry;
import io.brandrules.ruleset.FontFamily;
import io.brandrules.ruleset.Fonts;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.ruleset.TextRole;
import io.brandrules.style.Measure;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flags headings that are painted smaller than lower ones, and text that is set in another role's family. */
final class BrokenHierarchyRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "font/broken-hierarchy",
            Severity.WARNING,
            "Flags headings painted smaller than those below them, and text in another role's family.");

    private static final int LEVELS = 6;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.fonts().filter(fonts -> !fonts.hierarchy().isEmpty()).map(fonts -> (facts, findings) -> {
            sizes(fonts, facts, findings);
            facts.runs().forEach(run -> family(fonts, run, facts, findings));
        });
    }

    /** A heading may not be larger than one of a higher level that stands before it. */
    private static void sizes(Fonts fonts, Facts facts, Findings findings) {
        Map<Block, PaintedRun> headings = new LinkedHashMap<>();
        for (PaintedRun run : facts.runs()) {
            if (run.block().part() == Part.HEADING && size(run).isPresent()) {
                // What is set off within a heading, such as a footnote's mark, does not make the heading small.
                headings.merge(run.block(), run, (a, b) -> size(b).orElse(0d) > size(a).orElse(0d) ? b : a);
            }
        }
        PaintedRun[] smallest = new PaintedRun[LEVELS + 1];
        for (PaintedRun run : headings.values()) {
            int level = Math.min(LEVELS, run.block().level());
            for (int higher = 1; higher < level; higher++) {
                PaintedRun above = smallest[higher];
                if (above != null && larger(run, above)) {
                    findings.add(finding(run, above, entry(fonts, level, facts)));
                    break;
                }
            }
            PaintedRun known = smallest[level];
            if (known == null || larger(known, run)) {
                smallest[level] = run;
            }
        }
    }

    private static boolean larger(PaintedRun run, PaintedRun other) {
        return size(run).orElse(0d) > size(other).orElse(0d) + Pixels.NOISE;
    }

    private static Finding finding(PaintedRun run, PaintedRun above, Entry entry) {
        String message = "this h" + run.block().level() + " is painted at "
                + Pixels.number(size(run).orElse(0d)) + "px, larger than the h"
                + above.block().level() + " above it at "
                + Pixels.number(size(above).orElse(0d)) + "px";
        return Finding.in(run.block().text(), run.from(), run.to(), message).entry(entry);
    }

    /** The entry of a heading's own role, else the section's. */
    private static Entry entry(Fonts fonts, int level, Facts facts) {
        return fonts.hierarchy().stream()
                .filter(role -> role.name().equals("h" + level) && facts.applies(role.entry()))
                .map(TextRole::entry)
                .findFirst()
                .orElse(fonts.entry());
    }

    /** The size in a light and wide window, where it is known. */
    private static Optional<Double> size(PaintedRun run) {
        return run.looks().stream()
                .filter(look -> look.environment() == Environment.LIGHT)
                .findFirst()
                .flatMap(look -> look.style().fontSize() instanceof Measure.Known size
                        ? Optional.of(size.interval().most())
                        : Optional.empty());
    }

    private static void family(Fonts fonts, PaintedRun run, Facts facts, Findings findings) {
        String name = Roles.of(run);
        for (TextRole role : fonts.hierarchy()) {
            if (!role.name().equals(name) || role.stack().isEmpty() || !facts.applies(role.entry())) {
                continue;
            }
            Set<Environment> failing = EnumSet.noneOf(Environment.class);
            String painted = "";
            for (Look look : run.looks()) {
                Optional<String> first = look.firstFamily();
                // A family that is no brand font at all is told as such.
                if (first.isPresent() && elsewhere(first.get(), role, fonts)) {
                    failing.add(look.environment());
                    painted = first.get();
                }
            }
            if (!failing.isEmpty()) {
                findings.add(Finding.in(
                                run.block().text(),
                                run.from(),
                                run.to(),
                                "this text is set in " + painted + "; "
                                        + role.name() + " takes "
                                        + role.stack().get(0))
                        .entry(role.entry())
                        .environments(failing));
            }
        }
    }

    private static boolean elsewhere(String family, TextRole role, Fonts fonts) {
        if (holds(role.stack(), family)) {
            return false;
        }
        for (FontFamily each : fonts.families()) {
            if (holds(each.stack(), family)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(List<String> stack, String family) {
        for (String name : stack) {
            if (name.equalsIgnoreCase(family)) {
                return true;
            }
        }
        return false;
    }
}
