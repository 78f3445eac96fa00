package io.brandrules.rules;

import io.brandrules.document.Declaration;
import io.brandrules.document.Environment;
import io.brandrules.lint.DeclaredValue;
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
import io.brandrules.style.Lab;
import io.brandrules.style.WrittenColor;
import io.brandrules.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flags written colours that are not the brand's, compared by value. */
final class OffPaletteRule implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("color/off-palette", Severity.ERROR, "Flags written colours that are not in the palette.");

    /** Up to this CIEDE2000 distance the nearest colour is likely to be the one that was meant. */
    private static final double NEAR = 10;

    private static final Set<Environment> DARK = Set.of(Environment.DARK);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.colors().filter(colors -> !colors.palette().isEmpty()).map(colors -> {
            List<Brand> palette = colors.palette().stream().map(Brand::of).toList();
            return (facts, findings) -> new Palette(colors, palette, facts).check(findings);
        });
    }

    /** The colours that are the brand's for one document; a colour is compared with them once. */
    private record Palette(
            Colors colors, Facts facts, List<Brand> inForce, Map<Color, Verdict> light, Map<Color, Verdict> dark) {
        Palette(Colors colors, List<Brand> palette, Facts facts) {
            this(
                    colors,
                    facts,
                    palette.stream()
                            .filter(brand -> RetiredColorRule.applies(brand.color(), facts))
                            .toList(),
                    new HashMap<>(),
                    new HashMap<>());
        }

        void check(Findings findings) {
            for (DeclaredValue<WrittenColor> value : facts.colors()) {
                for (WrittenColor written : value.written()) {
                    if (!written.color().transparent()) {
                        check(value, written, findings);
                    }
                }
            }
        }

        private void check(DeclaredValue<WrittenColor> value, WrittenColor written, Findings findings) {
            Span span = written.span();
            String text = value.text(span);
            for (Declaration declaration : value.declarations()) {
                Span place = declaration.value().span(span.start(), span.end());
                if (facts.decided(place)) {
                    Verdict verdict = declaration.environments().equals(DARK)
                            ? dark.computeIfAbsent(written.color(), each -> verdict(each, true))
                            : light.computeIfAbsent(written.color(), each -> verdict(each, false));
                    verdict.elsewhere().ifPresent(brand -> facts.withoutMarket(INFO.id(), brand.entry()));
                    if (verdict.off()) {
                        findings.add(finding(text, verdict, place, declaration.environments()));
                    }
                }
            }
        }

        private Verdict verdict(Color color, boolean onlyDark) {
            for (Brand brand : inForce) {
                if ((onlyDark || !brand.color().dark()) && same(brand.color(), color)) {
                    return Verdict.BRAND;
                }
            }
            // Where the market is not known, the colour may be the brand's in one.
            Optional<PaletteColor> elsewhere = colors.palette().stream()
                    .filter(brand -> facts.marketNeeded(brand.entry()) && same(brand, color))
                    .findFirst();
            return new Verdict(elsewhere, color.hex(), nearest(color.lab(), onlyDark));
        }

        private Optional<Nearest> nearest(Lab color, boolean onlyDark) {
            Optional<Nearest> nearest = Optional.empty();
            for (Brand brand : inForce) {
                // One that is being retired is no advice.
                boolean advisable = brand.color().use().isEmpty()
                        && !brand.color().retiredOn(facts.context().day());
                if (advisable && (onlyDark || !brand.color().dark())) {
                    double distance = brand.lab().distance(color);
                    if (nearest.isEmpty() || distance < nearest.get().distance()) {
                        nearest = Optional.of(new Nearest(brand, distance));
                    }
                }
            }
            return nearest;
        }

        private boolean same(PaletteColor brand, Color color) {
            return WrittenColors.same(brand.value(), color, colors.tolerance());
        }

        private Finding finding(String text, Verdict verdict, Span place, Set<Environment> environments) {
            Finding finding = verdict.told()
                    .computeIfAbsent(text, spelt -> finding(spelt, verdict, place))
                    .again(place, environments);
            return verdict.nearest()
                    .filter(nearest -> nearest.distance() <= NEAR)
                    .map(nearest -> finding.fix(nearest.suggestion(place)))
                    .orElse(finding);
        }

        private Finding finding(String text, Verdict verdict, Span place) {
            String hex = verdict.hex();
            String painted = text.equalsIgnoreCase(hex) ? "" : ", painted as " + hex + ",";
            return Finding.at(place, text, text + painted + " is not in the palette; " + verdict.advice())
                    .entry(colors.entry())
                    .details(verdict.details());
        }
    }

    /**
     * What a colour is to a palette.
     *
     * @param off whether it is none of it
     * @param elsewhere the brand's colour that it would be in a market, where the market is not known
     * @param hex its value
     * @param nearest of the palette, if any of it is in force
     * @param advice what there is to say of the nearest
     * @param details for reports
     * @param told what was said of it, by how it is written
     */
    private record Verdict(
            boolean off,
            Optional<PaletteColor> elsewhere,
            String hex,
            Optional<Nearest> nearest,
            String advice,
            Map<String, Object> details,
            Map<String, Finding> told) {
        static final Verdict BRAND = new Verdict(false, Optional.empty(), "", Optional.empty(), "", Map.of(), Map.of());

        Verdict(Optional<PaletteColor> elsewhere, String hex, Optional<Nearest> nearest) {
            this(
                    elsewhere.isEmpty(),
                    elsewhere,
                    hex,
                    nearest,
                    nearest.map(each -> "the nearest is " + each.told()).orElse("no colour of it is in force here"),
                    details(hex, nearest),
                    new HashMap<>());
        }

        private static Map<String, Object> details(String hex, Optional<Nearest> nearest) {
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("color", hex);
            nearest.ifPresent(each -> details.put("nearest", each.details()));
            return details;
        }
    }

    /** A colour of the palette, with what is asked of it again and again. */
    private record Brand(PaletteColor color, Lab lab, String hex) {
        static Brand of(PaletteColor color) {
            return new Brand(color, color.value().lab(), color.value().hex());
        }
    }

    /** A colour of the palette and how far away it is. */
    private record Nearest(Brand brand, double distance) {
        String told() {
            return named() + ", " + rounded() + " away";
        }

        private String named() {
            return brand.color().name() + " (" + brand.hex() + ")";
        }

        Map<String, Object> details() {
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("name", brand.color().name());
            details.put("value", brand.hex());
            details.put("distance", rounded());
            return details;
        }

        private double rounded() {
            return Math.round(distance * 10) / 10.0;
        }

        Finding.Suggestion suggestion(Span span) {
            return new Finding.Suggestion("Use " + named(), Fix.Safety.REVIEW, Map.of(span, brand.hex()));
        }
    }
}
