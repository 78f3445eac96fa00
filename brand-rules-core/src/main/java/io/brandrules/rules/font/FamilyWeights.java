package io.brandrules.rules.font;

import io.brandrules.document.Environment;
import io.brandrules.document.Look;
import io.brandrules.lint.Finding;
import io.brandrules.lint.PaintedRun;
import io.brandrules.lint.Pixels;
import io.brandrules.lint.Situation;
import io.brandrules.ruleset.FontFamily;
import io.brandrules.ruleset.Fonts;
import io.brandrules.style.Measure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The weights that the brand's fonts have.
 *
 * @param families by the name of the font, in lower case, that their stacks begin with
 */
record FamilyWeights(Map<String, List<FontFamily>> families) {
    static boolean any(Fonts fonts) {
        return fonts.families().stream().anyMatch(family -> !family.weights().isEmpty());
    }

    static FamilyWeights inForce(Fonts fonts, Situation situation) {
        Map<String, List<FontFamily>> families = new HashMap<>();
        for (FontFamily family : fonts.families()) {
            if (!family.stack().isEmpty() && situation.applies(family.entry())) {
                String name = family.stack().get(0).toLowerCase(Locale.ROOT);
                families.computeIfAbsent(name, each -> new ArrayList<>()).add(family);
            }
        }
        // One that may have any weight leaves its font without a limit.
        families.values()
                .removeIf(same ->
                        same.stream().anyMatch(family -> family.weights().isEmpty()));
        return new FamilyWeights(families);
    }

    /** What there is to say of a text that is painted in a weight which its font does not have. */
    Optional<Finding> check(PaintedRun run) {
        if (families.isEmpty()) {
            return Optional.empty();
        }
        Set<Environment> failing = EnumSet.noneOf(Environment.class);
        String message = "";
        List<FontFamily> painted = List.of();
        for (Look look : run.looks()) {
            List<FontFamily> same = of(look);
            if (!same.isEmpty() && look.style().fontWeight() instanceof Measure.Known known) {
                double weight = known.interval().least();
                Set<Integer> weights = same.stream()
                        .flatMap(family -> family.weights().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
                if (known.interval().exact() && weights.stream().noneMatch(each -> each == weight)) {
                    failing.add(look.environment());
                    painted = same;
                    message = message(same.get(0).stack().get(0), weights, weight);
                }
            }
        }
        return failing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.in(run.block().text(), run.from(), run.to(), message)
                        .entry(painted.get(0).entry())
                        .environments(failing));
    }

    private static String message(String font, Set<Integer> weights, double weight) {
        String all = weights.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return font + " has the " + (weights.size() == 1 ? "weight " : "weights ") + all + "; this text is painted at "
                + Pixels.number(weight);
    }

    private List<FontFamily> of(Look look) {
        return look.firstFamily()
                .map(name -> families.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()))
                .orElse(List.of());
    }
}
