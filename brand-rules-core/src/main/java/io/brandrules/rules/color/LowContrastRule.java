package io.brandrules.rules.color;

import io.brandrules.cache.BoundedCache;
import io.brandrules.cascade.Place;
import io.brandrules.cascade.Property;
import io.brandrules.cascade.TextPaint;
import io.brandrules.document.Environment;
import io.brandrules.document.Gap;
import io.brandrules.document.Look;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.PaintedRun;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.lint.Situation;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Colors;
import io.brandrules.ruleset.ContrastDemand;
import io.brandrules.ruleset.PaletteColor;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.style.Color;
import io.brandrules.style.Contrast;
import io.brandrules.style.Interval;
import io.brandrules.text.Markup;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Flags text that does not stand out enough from what is behind it. */
final class LowContrastRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "color/low-contrast", Severity.ERROR, "Flags text that does not stand out enough from what is behind it.");

    /** How much is kept of what was found lately, in bytes, about. */
    private static final int MESSAGES = 1 << 18;

    private static final List<Property> COLORS = List.of(Property.COLOR, Property.BACKGROUND_COLOR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.colors()
                .flatMap(colors -> colors.contrast()
                        .map(demand -> Check.bySituation(situation -> new Demanded(colors, demand, situation))));
    }

    /** What is demanded in one situation. */
    private static final class Demanded implements Check {
        private final ContrastDemand demand;
        private final List<PaletteColor> forText;
        private final BoundedCache<Missed, String> told = new BoundedCache<>(
                MESSAGES, (missed, message) -> 500 + 150 * missed.pairs().size());

        Demanded(Colors colors, ContrastDemand demand, Situation situation) {
            this.demand = demand;
            this.forText = colors.palette().stream()
                    .filter(color -> situation.applies(color.entry()) && !color.dark())
                    .filter(color -> color.use().isEmpty()
                            && (color.roles().isEmpty() || color.roles().contains("text")))
                    .toList();
        }

        @Override
        public void run(Facts facts, Findings findings) {
            Checks checks = new Checks(this, facts, disables(facts));
            for (PaintedRun run : facts.runs()) {
                checks.check(run, findings);
            }
        }

        private static boolean disables(Facts facts) {
            return facts.declares("disabled") || facts.declares("aria-disabled");
        }

        String message(Missed missed) {
            return told.of(missed, this::tell);
        }

        private String tell(Missed missed) {
            TextPaint.Pair worst = missed.pairs().get(0);
            for (TextPaint.Pair pair : missed.pairs()) {
                worst = pair.ratio() < worst.ratio() ? pair : worst;
            }
            Interval painted = missed.ratio();
            String ratio = painted.most() - painted.least() < 0.01
                    ? Contrast.told(painted.least())
                    : Contrast.told(painted.least()) + " to " + Contrast.told(painted.most());
            return "the contrast of " + worst.text().hex() + " on "
                    + worst.background().hex() + " is " + ratio + ", and " + Contrast.told(missed.limit())
                    + " is needed"
                    + advice(missed);
        }

        /** The colour of the palette nearest to the text's that would do. */
        private String advice(Missed missed) {
            Color text = missed.pairs().get(0).text();
            return forText.stream()
                    .filter(color -> missed.pairs().stream()
                            .allMatch(pair -> Contrast.ratio(color.value().over(pair.background()), pair.background())
                                    >= missed.limit()))
                    .min(Comparator.<PaletteColor>comparingDouble(
                                    color -> color.value().distance(text))
                            .thenComparing(PaletteColor::name))
                    .map(color -> "; the nearest colour that stands out enough is " + color.name() + " ("
                            + color.value().hex() + ")")
                    .orElse("; no colour of the palette stands out enough here");
        }
    }

    /**
     * The checks of one document.
     *
     * @param disables whether the document may hold controls that can't be used
     */
    private record Checks(Demanded demanded, Facts facts, boolean disables) {
        void check(PaintedRun run, Findings findings) {
            if (disables && run.inactive()) {
                return; // spec: WCAG 2.2, 1.4.3, exception for inactive components
            }
            Shortfall worst = null;
            Set<Environment> failing = Set.of();
            for (Look look : run.looks()) {
                Shortfall found = shortfall(look, run);
                if (found != null) {
                    failing = failing.isEmpty() ? EnumSet.noneOf(Environment.class) : failing;
                    failing.add(look.environment());
                    worst = worst == null || found.worseThan(worst) ? found : worst;
                }
            }
            if (worst != null) {
                findings.add(finding(run, worst, failing));
            }
        }

        /** How a text does not stand out enough; null if it does, or if nobody can say. */
        private @Nullable Shortfall shortfall(Look look, PaintedRun run) {
            TextPaint paint = look.text();
            if (paint.image()) {
                facts.gap(new Gap(
                        Gap.Cause.TEXT_OVER_IMAGE,
                        run.span(),
                        "the contrast of text over an image; look at it, or lay a plain colour under the text"));
            }
            if (paint.unknown().isPresent()) {
                String why = "the contrast of this text: " + paint.unknown().get();
                facts.gap(new Gap(Gap.Cause.UNRESOLVED_VALUE, run.span(), why));
            }
            if (paint.pairs().isEmpty() || facts.context().fragment() && paint.onCanvas()) {
                return null; // of a partial, the page around it decides
            }
            TextSize size = TextSize.of(look.style());
            ContrastDemand demand = demanded.demand;
            double certainly = size.surelySmall() ? demand.ratio() : demand.large();
            double possibly = size.surelyLarge() ? demand.large() : demand.ratio();
            Interval ratio = paint.ratio();
            if (ratio.least() >= possibly) {
                return null;
            }
            if (paint.ofShadow() >= certainly) {
                facts.gap(new Gap(
                        Gap.Cause.TEXT_UNDER_SHADOW,
                        run.span(),
                        "the contrast of text whose shadow decides it; look at it"));
                return null;
            }
            boolean certain = ratio.most() < certainly && !chosen(look, run);
            return new Shortfall(paint, certain ? certainly : possibly, certain);
        }

        /** Whether a template chooses the colours, so that another reader may get others. */
        private boolean chosen(Look look, PaintedRun run) {
            Markup markup = facts.document().markup();
            int own = markup.branchAt(run.span().start()).id();
            for (Property property : COLORS) {
                Optional<Place> place = look.place(property);
                if (place.isPresent() && place.get().file().isEmpty()) {
                    if (!around(markup.branchAt(place.get().span().start()).id(), own, markup)) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** Whether an arm of the template is another, or holds it. */
        private static boolean around(int arm, int other, Markup markup) {
            int at = other;
            while (at != arm && at != 0) {
                at = markup.branches().get(at).parent();
            }
            return at == arm;
        }

        private Finding finding(PaintedRun run, Shortfall shortfall, Set<Environment> failing) {
            TextPaint paint = shortfall.paint();
            String message = demanded.message(new Missed(paint.pairs(), paint.ratio(), shortfall.limit()));
            Finding finding = Finding.in(run.block().text(), run.from(), run.to(), message)
                    .entry(demanded.demand.entry())
                    .environments(failing)
                    .detail("ratio", figure(paint.ratio()));
            return shortfall.certain() ? finding : finding.possible();
        }

        private static Object figure(Interval ratio) {
            double low = Contrast.hundredths(ratio.least()) / 100.0;
            double high = Contrast.hundredths(ratio.most()) / 100.0;
            return low == high ? low : List.of(low, high);
        }
    }

    /** Pairs of colours that do not reach a contrast. */
    private record Missed(List<TextPaint.Pair> pairs, Interval ratio, double limit) {}

    /** Text that stands out too little, at least possibly. */
    private record Shortfall(TextPaint paint, double limit, boolean certain) {
        boolean worseThan(Shortfall other) {
            return certain != other.certain
                    ? certain
                    : paint.ratio().least() < other.paint.ratio().least();
        }
    }
}
