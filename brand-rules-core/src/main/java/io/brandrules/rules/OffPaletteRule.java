package io.brandrules.rules;

import io.brandrules.document.Declaration;
import io.brandrules.document.Environment;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Fix;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Colors;
import io.brandrules.ruleset.PaletteColor;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.style.Color;
import io.brandrules.style.WrittenColor;
import io.brandrules.text.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flags written colours that are not the brand's, compared by value. */
final class OffPaletteRule implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("color/off-palette", Severity.ERROR, "Flags written colours that are not in the palette.");

    /** Up to this CIEDE2000 distance the nearest colour is likely to be the one that was meant. */
    private static final double NEAR = 10;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.colors()
                .filter(colors -> !colors.palette().isEmpty())
                .map(colors -> (facts, findings) -> new Palette(colors, facts).check(findings));
    }

    /** The colours that are the brand's for one document. */
    private record Palette(Colors colors, Facts facts, List<PaletteColor> light, List<PaletteColor> dark) {
        Palette(Colors colors, Facts facts) {
            this(
                    colors,
                    facts,
                    colors.palette().stream()
                            .filter(color -> !color.dark() && RetiredColorRule.applies(color, facts))
                            .toList(),
                    colors.palette().stream()
                            .filter(color -> RetiredColorRule.applies(color, facts))
                            .toList());
        }

        void check(Findings findings) {
            for (Declaration declaration : facts.document().declarations()) {
                for (WrittenColor written : facts.colors(declaration)) {
                    Span span = declaration
                            .value()
                            .span(written.span().start(), written.span().end());
                    boolean known = !facts.document().markup().dynamic(span);
                    List<PaletteColor> palette = onlyDark(declaration) ? dark : light;
                    if (known && !written.color().transparent() && !holds(palette, written.color())) {
                        Optional<PaletteColor> elsewhere = inAnotherMarket(written.color());
                        elsewhere.ifPresent(brand -> facts.withoutMarket(INFO.id(), brand.entry()));
                        if (elsewhere.isEmpty()) {
                            findings.add(finding(declaration, written, palette));
                        }
                    }
                }
            }
        }

        private boolean holds(List<PaletteColor> palette, Color color) {
            return palette.stream().anyMatch(brand -> same(brand.value(), color));
        }

        /** The brand colour that this one would be in a market, where the market is not known. */
        private Optional<PaletteColor> inAnotherMarket(Color color) {
            return colors.palette().stream()
                    .filter(brand -> facts.marketNeeded(brand.entry()) && same(brand.value(), color))
                    .findFirst();
        }

        private boolean same(Color brand, Color color) {
            return WrittenColors.same(brand, color, colors.tolerance());
        }

        private Finding finding(Declaration declaration, WrittenColor written, List<PaletteColor> palette) {
            int from = written.span().start();
            int to = written.span().end();
            String text = declaration.value().toString().substring(from, to);
            String hex = written.color().hex();
            String painted = text.equalsIgnoreCase(hex) ? "" : ", painted as " + hex + ",";
            // One that is being retired is no advice.
            Optional<PaletteColor> nearest = palette.stream()
                    .filter(brand -> brand.use().isEmpty()
                            && !brand.retiredOn(facts.context().day()))
                    .min(Comparator.comparingDouble(brand -> brand.value().distance(written.color())));
            String message = text + painted + " is not in the palette; "
                    + nearest.map(brand -> "the nearest is " + told(brand, written.color()))
                            .orElse("no colour of it is in force here");
            Finding finding = Finding.in(declaration.value(), from, to, message)
                    .entry(colors.entry())
                    .environments(declaration.environments())
                    .detail("color", hex);
            return nearest.map(brand -> withNearest(finding, brand, written.color()))
                    .orElse(finding);
        }

        private static Finding withNearest(Finding finding, PaletteColor brand, Color color) {
            double distance = brand.value().distance(color);
            Map<String, Object> nearest = new LinkedHashMap<>();
            nearest.put("name", brand.name());
            nearest.put("value", brand.value().hex());
            nearest.put("distance", Math.round(distance * 10) / 10.0);
            Finding told = finding.detail("nearest", nearest);
            String value = brand.value().hex();
            return distance > NEAR
                    ? told
                    : told.fix(new Finding.Suggestion(
                            "Use " + brand.name() + " (" + value + ")",
                            Fix.Safety.REVIEW,
                            Map.of(finding.span(), value)));
        }

        private static String told(PaletteColor brand, Color color) {
            return String.format(
                    Locale.ROOT,
                    "%s (%s), %.1f away",
                    brand.name(),
                    brand.value().hex(),
                    brand.value().distance(color));
        }

        private static boolean onlyDark(Declaration declaration) {
            return declaration.environments().equals(Set.of(Environment.DARK));
        }
    }
}
