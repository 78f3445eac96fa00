package io.brandrules.rules;

import io.brandrules.cascade.ComputedStyle;
import io.brandrules.cascade.Styled;
import io.brandrules.document.Environment;
import io.brandrules.document.Look;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.PaintedRun;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Fonts;
import io.brandrules.ruleset.Range;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.ruleset.TextRole;
import io.brandrules.style.Interval;
import io.brandrules.style.Measure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

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
                .map(fonts -> (facts, findings) -> check(fonts, facts, findings));
    }

    private static void check(Fonts fonts, Facts facts, Findings findings) {
        FamilyWeights weights = FamilyWeights.inForce(fonts, facts);
        List<TextRole> roles = new ArrayList<>();
        for (TextRole role : fonts.hierarchy()) {
            if (facts.applies(role.entry())) {
                roles.add(role);
            }
        }
        for (PaintedRun run : facts.runs()) {
            String name = Roles.of(run);
            boolean weighed = false;
            for (TextRole role : roles) {
                if (role.name().equals(name)) {
                    weighed |= check(role, run, findings);
                }
            }
            if (!weighed) {
                weights.check(run).ifPresent(findings::add);
            }
        }
    }

    /** Holds a run to its role, and tells whether its weight was found to be off. */
    private static boolean check(TextRole role, PaintedRun run, Findings findings) {
        Map<String, Departure> departures = new LinkedHashMap<>();
        for (Look look : run.looks()) {
            ComputedStyle style = look.style();
            if (!within(run.element(), RAISED)) {
                compare("size", role.size(), style.fontSize(), Pixels::of, look.environment(), departures);
                lineHeight(role, style, look.environment(), departures);
            }
            if (!within(run.element(), EMPHASIS)) {
                compare(
                        "weight",
                        role.weight(),
                        style.fontWeight(),
                        measure -> measure.value(),
                        look.environment(),
                        departures);
            }
        }
        departures.forEach((what, departure) -> findings.add(finding(role, run, what, departure)));
        return departures.containsKey("weight");
    }

    /** As a multiple of the size; {@code normal} is the font's own choice, and nobody's to judge. */
    private static void lineHeight(
            TextRole role, ComputedStyle style, Environment environment, Map<String, Departure> departures) {
        if (style.lineHeight() instanceof Measure.Known height
                && style.fontSize() instanceof Measure.Known size
                && size.interval().exact()
                && size.interval().least() > 0
                && Double.isFinite(height.interval().most())) {
            Measure factor = new Measure.Known(
                    height.interval().times(1 / size.interval().least()));
            compare("line height", role.lineHeight(), factor, measure -> measure.value(), environment, departures);
        }
    }

    private static void compare(
            String what,
            Optional<Range> allowed,
            Measure painted,
            ToDoubleFunction<io.brandrules.ruleset.Measure> number,
            Environment environment,
            Map<String, Departure> departures) {
        if (allowed.isEmpty() || !(painted instanceof Measure.Known known)) {
            return;
        }
        Interval interval = known.interval();
        double least = allowed.get().least().map(number::applyAsDouble).orElse(Double.NEGATIVE_INFINITY) - Pixels.NOISE;
        double most = allowed.get().most().map(number::applyAsDouble).orElse(Double.POSITIVE_INFINITY) + Pixels.NOISE;
        if (interval.least() < least || interval.most() > most) {
            boolean certain = interval.most() < least || interval.least() > most;
            Departure departure = new Departure(interval, allowed.get(), certain, EnumSet.of(environment));
            departures.merge(what, departure, Departure::and);
        }
    }

    private static Finding finding(TextRole role, PaintedRun run, String what, Departure departure) {
        boolean length = what.equals("size");
        String painted = length
                ? Pixels.shown(departure.painted())
                : Pixels.shown(departure.painted()).replace("px", "");
        String message =
                "the " + what + " of this text is " + painted + "; " + role.name() + " takes " + departure.allowed();
        Finding finding = Finding.in(run.block().text(), run.from(), run.to(), message)
                .entry(role.entry())
                .environments(departure.environments());
        return departure.certain() ? finding : finding.possible();
    }

    private static boolean within(Styled element, Set<String> names) {
        for (Styled at = element; at != null && !Roles.box(at); at = at.parent()) {
            if (names.contains(at.name())) {
                return true;
            }
        }
        return false;
    }

    /** What is painted, what is allowed, and where. */
    private record Departure(Interval painted, Range allowed, boolean certain, Set<Environment> environments) {
        /** Both, told by the one that is certain, else by the first. */
        Departure and(Departure later) {
            Set<Environment> all = EnumSet.copyOf(environments);
            all.addAll(later.environments);
            Departure told = later.certain && !certain ? later : this;
            return new Departure(told.painted, allowed, told.certain, all);
        }
    }
}
