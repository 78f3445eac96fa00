package io.brandrules.rules.font;

import io.brandrules.document.Environment;
import io.brandrules.document.Look;
import io.brandrules.document.Part;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.PaintedRun;
import io.brandrules.lint.Pixels;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        return ruleset.fonts()
                .filter(fonts -> !fonts.hierarchy().isEmpty())
                .map(fonts -> Check.bySituation(situation -> new Hierarchy(
                        fonts,
                        fonts.hierarchy().stream()
                                .filter(role -> situation.applies(role.entry()))
                                .toList())));
    }

    /** @param roles in force */
    private record Hierarchy(Fonts fonts, List<TextRole> roles) implements Check {
        @Override
        public void run(Facts facts, Findings findings) {
            sizes(facts, findings);
            boolean families = roles.stream().anyMatch(role -> !role.stack().isEmpty());
            if (families) {
                for (PaintedRun run : facts.runs()) {
                    family(run, findings);
                }
            }
        }

        /** A heading may not be larger than one of a higher level that stands before it. */
        private void sizes(Facts facts, Findings findings) {
            @Nullable Heading[] smallest = new Heading[LEVELS + 1];
            for (Heading heading : headings(facts)) {
                int level = heading.level();
                for (int higher = 1; higher < level; higher++) {
                    Heading above = smallest[higher];
                    if (above != null && heading.largerThan(above)) {
                        findings.add(heading.finding(above, entry(level)));
                        break;
                    }
                }
                Heading known = smallest[level];
                if (known == null || known.largerThan(heading)) {
                    smallest[level] = heading;
                }
            }
        }

        /** The largest run of each heading: what is set off within it, such as a footnote's mark, makes it no smaller. */
        @SuppressWarnings("ReferenceEquality") // the runs of a block come one behind the other
        private static List<Heading> headings(Facts facts) {
            List<Heading> headings = new ArrayList<>();
            @Nullable Heading last = null;
            for (PaintedRun run : facts.runs()) {
                Heading heading = run.block().part() == Part.HEADING ? Heading.of(run) : null;
                if (heading == null) {
                    continue;
                }
                if (last == null || last.run().block() != run.block()) {
                    headings.add(heading);
                    last = heading;
                } else if (heading.size() > last.size()) {
                    headings.set(headings.size() - 1, heading);
                    last = heading;
                }
            }
            return headings;
        }

        /** The entry of a heading's own role, else the section's. */
        private Entry entry(int level) {
            return roles.stream()
                    .filter(role -> role.name().equals("h" + level))
                    .map(TextRole::entry)
                    .findFirst()
                    .orElse(fonts.entry());
        }

        private void family(PaintedRun run, Findings findings) {
            String name = Roles.of(run);
            for (TextRole role : roles) {
                if (role.name().equals(name) && !role.stack().isEmpty()) {
                    family(run, role, findings);
                }
            }
        }

        private void family(PaintedRun run, TextRole role, Findings findings) {
            Set<Environment> failing = EnumSet.noneOf(Environment.class);
            String painted = "";
            for (Look look : run.looks()) {
                Optional<String> first = look.firstFamily();
                // A family that is no brand font at all is told as such.
                if (first.isPresent() && elsewhere(first.get(), role)) {
                    failing.add(look.environment());
                    painted = first.get();
                }
            }
            if (!failing.isEmpty()) {
                String message = "this text is set in " + painted + "; " + role.name() + " takes "
                        + role.stack().get(0);
                findings.add(Finding.in(run.block().text(), run.from(), run.to(), message)
                        .entry(role.entry())
                        .environments(failing));
            }
        }

        private boolean elsewhere(String family, TextRole role) {
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

    /**
     * A run in a heading.
     *
     * @param size in a light and wide window
     */
    private record Heading(PaintedRun run, double size) {
        /** None where the size is not known. */
        static @Nullable Heading of(PaintedRun run) {
            for (Look look : run.looks()) {
                if (look.environment() == Environment.LIGHT) {
                    return look.style().fontSize() instanceof Measure.Known size
                            ? new Heading(run, size.interval().most())
                            : null;
                }
            }
            return null;
        }

        int level() {
            return Math.min(LEVELS, run.block().level());
        }

        boolean largerThan(Heading other) {
            return size > other.size + Pixels.NOISE;
        }

        Finding finding(Heading above, Entry entry) {
            String message = "this h" + run.block().level() + " is painted at " + Pixels.number(size)
                    + "px, larger than the h" + above.run.block().level() + " above it at "
                    + Pixels.number(above.size) + "px";
            return Finding.in(run.block().text(), run.from(), run.to(), message).entry(entry);
        }
    }
}
