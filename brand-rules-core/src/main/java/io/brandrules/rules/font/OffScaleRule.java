package io.brandrules.rules.font;

import io.brandrules.cascade.ComputedStyle;
import io.brandrules.cascade.Styled;
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
import io.brandrules.lint.Situation;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Entry;
import io.brandrules.ruleset.Fonts;
import io.brandrules.ruleset.Range;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.ruleset.TextRole;
import io.brandrules.style.Interval;
import io.brandrules.style.Measure;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Flags text whose size, weight or line height lies outside of what its role allows, or that its family has. */
final class OffScaleRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "font/off-scale",
            Severity.WARNING,
            "Flags text whose size, weight or line height is outside of what its role or its font family allows.");

    /** Elements that set a word off from the text around it, whose weight is theirs and not the role's. */
    private static final Set<String> EMPHASIS = Set.of("b", "strong", "em", "i", "th", "mark");

    /** Elements whose size is a part of what they mean. */
    private static final Set<String> RAISED = Set.of("sub", "sup");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.fonts()
                .filter(fonts -> !fonts.hierarchy().isEmpty() || FamilyWeights.any(fonts))
                .map(fonts -> Check.bySituation(situation -> new Scale(fonts, situation)));
    }

    /** The roles and the weights of fonts in one situation. */
    private record Scale(List<Role> roles, FamilyWeights weights) implements Check {
        Scale(Fonts fonts, Situation situation) {
            this(
                    fonts.hierarchy().stream()
                            .filter(role -> situation.applies(role.entry()))
                            .map(Role::of)
                            .toList(),
                    FamilyWeights.inForce(fonts, situation));
        }

        @Override
        public void run(Facts facts, Findings findings) {
            for (PaintedRun run : facts.runs()) {
                String name = Roles.of(run);
                boolean weighed = false;
                for (Role role : roles) {
                    if (role.name().equals(name)) {
                        weighed |= role.check(run, findings);
                    }
                }
                if (!weighed) {
                    weights.check(run).ifPresent(findings::add);
                }
            }
        }
    }

    /** A role with what it allows. */
    private record Role(String name, Entry entry, Allowed size, Allowed lineHeight, Allowed weight) {
        static Role of(TextRole role) {
            return new Role(
                    role.name(),
                    role.entry(),
                    Allowed.of("size", role.size(), Pixels::of),
                    Allowed.of("line height", role.lineHeight(), measure -> measure.value()),
                    Allowed.of("weight", role.weight(), measure -> measure.value()));
        }

        /** Holds a run to the role, and tells whether its weight was found to be off. */
        boolean check(PaintedRun run, Findings findings) {
            @Nullable Departure sized = null;
            @Nullable Departure spaced = null;
            @Nullable Departure weighed = null;
            for (Look look : run.looks()) {
                ComputedStyle style = look.style();
                sized = size.departure(known(style.fontSize()), look, sized);
                spaced = lineHeight.any() ? null : lineHeight.departure(lineHeight(style), look, spaced);
                weighed = weight.departure(known(style.fontWeight()), look, weighed);
            }
            if ((sized != null || spaced != null) && !within(run.element(), RAISED)) {
                tell(run, size, sized, findings);
                tell(run, lineHeight, spaced, findings);
            }
            boolean off = weighed != null && !within(run.element(), EMPHASIS);
            if (off) {
                tell(run, weight, weighed, findings);
            }
            return off;
        }

        /** As a multiple of the size; {@code normal} is the font's own choice, and nobody's to judge. */
        private static @Nullable Interval lineHeight(ComputedStyle style) {
            Interval height = known(style.lineHeight());
            Interval size = known(style.fontSize());
            if (height == null || size == null) {
                return null;
            }
            boolean certain = size.exact() && size.least() > 0 && Double.isFinite(height.most());
            return certain ? height.times(1 / size.least()) : null;
        }

        private static @Nullable Interval known(Measure measure) {
            return measure instanceof Measure.Known known ? known.interval() : null;
        }

        private void tell(PaintedRun run, Allowed allowed, @Nullable Departure departure, Findings findings) {
            if (departure != null) {
                String message = "the " + allowed.what() + " of this text is " + allowed.shown(departure.painted())
                        + "; " + name + " takes " + allowed.told();
                Finding finding = Finding.in(run.block().text(), run.from(), run.to(), message)
                        .entry(entry)
                        .environments(departure.environments());
                findings.add(departure.certain() ? finding : finding.possible());
            }
        }
    }

    /**
     * What a role allows of one kind.
     *
     * @param told as the ruleset has it
     * @param any whether it allows anything
     */
    private record Allowed(String what, String told, boolean any, double least, double most) {
        static Allowed of(String what, Optional<Range> range, ToDoubleFunction<io.brandrules.ruleset.Measure> number) {
            return new Allowed(
                    what,
                    range.map(Range::toString).orElse(""),
                    range.isEmpty(),
                    range.flatMap(Range::least).map(number::applyAsDouble).orElse(Double.NEGATIVE_INFINITY)
                            - Pixels.NOISE,
                    range.flatMap(Range::most).map(number::applyAsDouble).orElse(Double.POSITIVE_INFINITY)
                            + Pixels.NOISE);
        }

        /** The departure so far, and with it that of what a look paints, if that is known and one. */
        @Nullable
        Departure departure(@Nullable Interval painted, Look look, @Nullable Departure before) {
            if (any || painted == null || painted.least() >= least && painted.most() <= most) {
                return before;
            }
            boolean certain = painted.most() < least || painted.least() > most;
            Departure departure = new Departure(painted, certain, EnumSet.of(look.environment()));
            return before == null ? departure : before.and(departure);
        }

        String shown(Interval painted) {
            String pixels = Pixels.shown(painted);
            return what.equals("size") ? pixels : pixels.replace("px", "");
        }
    }

    private static boolean within(Styled element, Set<String> names) {
        for (Styled at = element; at != null && !Roles.box(at); at = at.parent()) {
            if (names.contains(at.name())) {
                return true;
            }
        }
        return false;
    }

    /** What is painted, and where. */
    private record Departure(Interval painted, boolean certain, Set<Environment> environments) {
        /** Both, told by the one that is certain, else by the first. */
        Departure and(Departure later) {
            Set<Environment> all = EnumSet.copyOf(environments);
            all.addAll(later.environments);
            Departure told = later.certain && !certain ? later : this;
            return new Departure(told.painted, told.certain, all);
        }
    }
}
