package io.brandrules.rules.color;

import io.brandrules.cache.BoundedCache;
import io.brandrules.cascade.TextPaint;
import io.brandrules.document.Environment;
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
import io.brandrules.ruleset.PaletteColor;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.style.Color;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Flags text in a colour of the brand on a colour of the brand, where the two may not go together. */
final class UnapprovedPairRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "color/unapproved-pair",
            Severity.WARNING,
            "Flags brand colours as text and background that may not go together.");

    /** Of how many pairs it is kept whether they are wrong. */
    private static final int PAIRS = 512;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.colors()
                .filter(colors -> !colors.pairs().isEmpty())
                .map(colors -> Check.bySituation(situation -> new Pairs(colors, situation)));
    }

    /** The pairs of the brand's colours in one situation. */
    private static final class Pairs implements Check {
        private final Colors colors;
        private final List<PaletteColor> inForce;
        private final BoundedCache<TextPaint.Pair, Optional<Wrong>> known =
                new BoundedCache<>(PAIRS, (pair, wrong) -> 1);

        Pairs(Colors colors, Situation situation) {
            this.colors = colors;
            this.inForce = colors.palette().stream()
                    .filter(brand -> situation.applies(brand.entry()))
                    .toList();
        }

        @Override
        public void run(Facts facts, Findings findings) {
            for (PaintedRun run : facts.runs()) {
                check(run, facts.context().fragment(), findings);
            }
        }

        /** Tells the first pair of a run that is wrong, with all environments that have it. */
        private void check(PaintedRun run, boolean fragment, Findings findings) {
            @Nullable Wrong told = null;
            Set<Environment> environments = EnumSet.noneOf(Environment.class);
            // Most environments paint the same.
            TextPaint.@Nullable Pair last = null;
            Optional<Wrong> wrong = Optional.empty();
            for (Look look : run.looks()) {
                TextPaint paint = look.text();
                boolean decidedAround = fragment && paint.onCanvas();
                if (!decidedAround) {
                    for (TextPaint.Pair pair : paint.pairs()) {
                        if (!pair.equals(last)) {
                            last = pair;
                            wrong = known.of(pair, this::wrong);
                        }
                        told = told == null ? wrong.orElse(null) : told;
                        if (wrong.isPresent() && wrong.get().equals(told)) {
                            environments.add(look.environment());
                        }
                    }
                }
            }
            if (told != null) {
                findings.add(finding(run, told, environments));
            }
        }

        private Optional<Wrong> wrong(TextPaint.Pair pair) {
            List<PaletteColor> texts = named(pair.text());
            List<PaletteColor> backgrounds = named(pair.background());
            // What is not in the palette is told as such.
            if (texts.isEmpty() || backgrounds.isEmpty()) {
                return Optional.empty();
            }
            boolean approved = colors.pairs().stream()
                    .anyMatch(each -> texts.stream()
                                    .anyMatch(text -> text.name().equals(each.text()))
                            && backgrounds.stream().anyMatch(behind -> each.on().contains(behind.name())));
            return approved ? Optional.empty() : Optional.of(new Wrong(texts.get(0), backgrounds.get(0)));
        }

        private List<PaletteColor> named(Color color) {
            return WrittenColors.same(inForce, color, colors.tolerance());
        }

        private Finding finding(PaintedRun run, Wrong wrong, Set<Environment> environments) {
            String allowed = colors.pairs().stream()
                    .filter(pair -> pair.text().equals(wrong.text().name()))
                    .flatMap(pair -> pair.on().stream())
                    .distinct()
                    .collect(Collectors.joining(", "));
            String message = wrong.text().name() + " may not stand on "
                    + wrong.background().name()
                    + (allowed.isEmpty()
                            ? "; it is no text colour of any approved pair"
                            : "; it may stand on " + allowed);
            return Finding.in(run.block().text(), run.from(), run.to(), message)
                    .entry(colors.pairs().get(0).entry())
                    .environments(environments);
        }
    }

    private record Wrong(PaletteColor text, PaletteColor background) {}
}
