package io.brandrules.rules;

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
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Colors;
import io.brandrules.ruleset.PaletteColor;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.style.Color;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Flags text in a colour of the brand on a colour of the brand, where the two may not go together. */
final class UnapprovedPairRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "color/unapproved-pair",
            Severity.WARNING,
            "Flags brand colours as text and background that may not go together.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.colors().filter(colors -> !colors.pairs().isEmpty()).map(colors -> (facts, findings) -> {
            Pairs pairs = new Pairs(
                    colors,
                    facts,
                    colors.palette().stream()
                            .filter(brand -> facts.applies(brand.entry()))
                            .toList(),
                    new HashMap<>());
            facts.runs().forEach(run -> pairs.check(run, findings));
        });
    }

    /** @param known of each pair that was met, whether it is wrong */
    private record Pairs(
            Colors colors, Facts facts, List<PaletteColor> inForce, Map<TextPaint.Pair, Optional<Wrong>> known) {
        void check(PaintedRun run, Findings findings) {
            Map<Wrong, Set<Environment>> wrong = new LinkedHashMap<>();
            for (Look look : run.looks()) {
                boolean decidedAround =
                        facts.context().fragment() && look.text().onCanvas();
                for (TextPaint.Pair pair :
                        decidedAround ? List.<TextPaint.Pair>of() : look.text().pairs()) {
                    known.computeIfAbsent(pair, this::wrong)
                            .ifPresent(found -> wrong.computeIfAbsent(found, key -> EnumSet.noneOf(Environment.class))
                                    .add(look.environment()));
                }
            }
            wrong.entrySet().stream()
                    .findFirst()
                    .ifPresent(first -> findings.add(finding(run, first.getKey(), first.getValue())));
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
