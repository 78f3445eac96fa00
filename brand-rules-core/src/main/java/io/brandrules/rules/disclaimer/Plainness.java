package io.brandrules.rules.disclaimer;

import io.brandrules.cascade.TextPaint;
import io.brandrules.document.Environment;
import io.brandrules.document.Gap;
import io.brandrules.document.Look;
import io.brandrules.lint.Facts;
import io.brandrules.lint.PaintedRun;
import io.brandrules.lint.Pixels;
import io.brandrules.match.Match;
import io.brandrules.ruleset.Prominence;
import io.brandrules.statement.Statement;
import io.brandrules.style.Contrast;
import io.brandrules.style.Interval;
import io.brandrules.style.Measure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How plain a text is to see in the runs that paint it. What no client paints, such as plain text, is plain. */
record Plainness(List<PaintedRun> runs) {
    /**
     * In what a text falls short of what is demanded; nothing where it is plain enough.
     *
     * @param all the texts of the demand that stand, which may share a box
     */
    static List<Shortcoming> of(Statement statement, List<Statement> all, Prominence demanded, Facts facts) {
        Plainness plainness = new Plainness(runs(List.of(statement), facts));
        List<Shortcoming> found = new ArrayList<>();
        if (plainness.runs.isEmpty()) {
            return found;
        }
        demanded.size()
                .flatMap(size -> plainness.below(
                        "size", Pixels.of(size), size.toString(), Plainness::size, Plainness::pixels, ""))
                .ifPresent(found::add);
        demanded.relativeSize()
                .flatMap(share -> plainness.relative(share, Surroundings.size(facts, statement)))
                .ifPresent(found::add);
        demanded.contrast()
                .flatMap(ratio -> plainness.below(
                        "contrast", ratio, Contrast.told(ratio), Plainness::contrast, Contrast::told, ""))
                .ifPresent(found::add);
        if (demanded.contrast().isPresent()) {
            plainness.overImage().ifPresent(facts::gap);
        }
        demanded.weight()
                .flatMap(weight ->
                        plainness.below("weight", weight, weight.toString(), Plainness::weight, Pixels::number, ""))
                .ifPresent(found::add);
        if (demanded.boxed()) {
            Box.of(plainness.runs, runs(all, facts), facts).ifPresent(found::add);
        }
        return found;
    }

    private static List<PaintedRun> runs(List<Statement> statements, Facts facts) {
        return facts.runs().stream()
                .filter(run -> statements.stream()
                        .flatMap(statement -> statement.parts().stream())
                        .anyMatch(part -> overlap(part, run)))
                .toList();
    }

    private static boolean overlap(Match part, PaintedRun run) {
        return part.block().filter(run.block()::equals).isPresent() && run.from() < part.to() && run.to() > part.from();
    }

    private static String pixels(double size) {
        return Pixels.number(size) + "px";
    }

    private static @Nullable Interval size(Look look) {
        return look.style().fontSize() instanceof Measure.Known known ? known.interval() : null;
    }

    private static @Nullable Interval weight(Look look) {
        return look.style().fontWeight() instanceof Measure.Known known ? known.interval() : null;
    }

    private static @Nullable Interval contrast(Look look) {
        TextPaint paint = look.text();
        return paint.pairs().isEmpty() ? null : paint.ratio();
    }

    /** A place where what is behind the text is an image, so that nobody knows the contrast. */
    private Optional<Gap> overImage() {
        return runs.stream()
                .filter(run -> run.looks().stream().map(Look::text).anyMatch(paint -> paint.image()))
                .map(run -> new Gap(
                        Gap.Cause.TEXT_OVER_IMAGE,
                        run.span(),
                        "the contrast of text over an image; look at it, or lay a plain colour under the text"))
                .findFirst();
    }

    private Optional<Shortcoming> relative(double share, Optional<Double> around) {
        return around.flatMap(size -> below(
                "relative-size",
                size * share,
                Pixels.number(share),
                Plainness::size,
                found -> Pixels.number(found / size),
                " of the " + Pixels.number(size) + "px of the text around it"));
    }

    /** The worst figure of any client, where it is below what is demanded. */
    private Optional<Shortcoming> below(
            String what,
            double least,
            String demanded,
            Function<Look, @Nullable Interval> figure,
            DoubleFunction<String> shown,
            String of) {
        Set<Environment> failing = EnumSet.noneOf(Environment.class);
        double worst = Double.MAX_VALUE;
        boolean certain = false;
        for (PaintedRun run : runs) {
            for (Look look : run.looks()) {
                Interval found = figure.apply(look);
                if (found != null && found.least() < least - Pixels.NOISE) {
                    failing.add(look.environment());
                    worst = Math.min(worst, found.least());
                    certain |= found.most() < least - Pixels.NOISE;
                }
            }
        }
        String found = shown.apply(worst);
        return failing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shortcoming(
                        what,
                        "its " + what.replace('-', ' ') + " is " + found + of + ", and " + demanded + " is demanded",
                        found,
                        demanded,
                        failing,
                        certain));
    }
}
