package io.brandrules.rules.color;

import io.brandrules.cache.BoundedCache;
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
import io.brandrules.lint.Situation;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Colors;
import io.brandrules.ruleset.Entry;
import io.brandrules.ruleset.PaletteColor;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.style.Color;
import io.brandrules.style.Lab;
import io.brandrules.style.WrittenColor;
import io.brandrules.text.Span;
import java.util.Collections;
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

    /** How much is kept of what was found lately, in bytes, about. */
    private static final int VERDICTS = 1 << 19;

    private static final Set<Environment> DARK = Set.of(Environment.DARK);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.colors().filter(colors -> !colors.palette().isEmpty()).map(colors -> {
            List<Brand> palette = colors.palette().stream().map(Brand::of).toList();
            return Check.bySituation(situation -> new Palette(colors, palette, situation));
        });
    }

    /** The colours that are the brand's in one situation. */
    private static final class Palette implements Check {
        private final Colors colors;
        private final Situation situation;
        private final List<Brand> inForce;
        private final BoundedCache<Spelt, Verdict> verdicts = new BoundedCache<>(
                VERDICTS, (spelt, verdict) -> 500 + 6 * spelt.text().length());

        Palette(Colors colors, List<Brand> palette, Situation situation) {
            this.colors = colors;
            this.situation = situation;
            this.inForce = palette.stream()
                    .filter(brand -> RetiredColorRule.applies(brand.color(), situation))
                    .toList();
        }

        @Override
        public void run(Facts facts, Findings findings) {
            for (DeclaredValue<WrittenColor> value : facts.colors()) {
                for (WrittenColor written : value.written()) {
                    if (!written.color().transparent()) {
                        check(value, written, facts, findings);
                    }
                }
            }
        }

        private void check(DeclaredValue<WrittenColor> value, WrittenColor written, Facts facts, Findings findings) {
            Span span = written.span();
            String text = value.text(span);
            Verdict light = verdict(text, written.color(), false);
            for (Declaration declaration : value.declarations()) {
                Span place = declaration.value().span(span.start(), span.end());
                if (facts.decided(place)) {
                    boolean onlyDark = declaration.environments().equals(DARK);
                    Verdict verdict = onlyDark ? verdict(text, written.color(), true) : light;
                    if (verdict.elsewhere().isPresent()) {
                        facts.withoutMarket(INFO.id(), verdict.elsewhere().get());
                    }
                    if (verdict.told().isPresent()) {
                        findings.add(verdict.told().get().at(place, declaration.environments()));
                    }
                }
            }
        }

        private Verdict verdict(String text, Color color, boolean onlyDark) {
            return verdicts.of(new Spelt(text, color, onlyDark), this::verdict);
        }

        private Verdict verdict(Spelt spelt) {
            Color color = spelt.color();
            for (Brand brand : inForce) {
                if ((spelt.onlyDark() || !brand.color().dark()) && same(brand.color(), color)) {
                    return Verdict.BRAND;
                }
            }
            // Where the market is not known, the colour may be the brand's in one.
            for (PaletteColor brand : colors.palette()) {
                if (situation.marketNeeded(brand.entry()) && same(brand, color)) {
                    return new Verdict(Optional.of(brand.entry()), Optional.empty());
                }
            }
            return new Verdict(Optional.empty(), Optional.of(told(spelt)));
        }

        private boolean same(PaletteColor brand, Color color) {
            return WrittenColors.same(brand.value(), color, colors.tolerance());
        }

        private Told told(Spelt spelt) {
            String text = spelt.text();
            String hex = spelt.color().hex();
            Optional<Nearest> nearest = nearest(spelt.color().lab(), spelt.onlyDark());
            String painted = text.equalsIgnoreCase(hex) ? "" : ", painted as " + hex + ",";
            String advice =
                    nearest.map(each -> "the nearest is " + each.told()).orElse("no colour of it is in force here");
            Finding finding = Finding.at(Span.at(0), text, text + painted + " is not in the palette; " + advice)
                    .entry(colors.entry())
                    .detail("color", hex);
            return new Told(
                    nearest.map(each -> finding.detail("nearest", each.details()))
                            .orElse(finding),
                    nearest.filter(each -> each.distance() <= NEAR));
        }

        private Optional<Nearest> nearest(Lab color, boolean onlyDark) {
            Optional<Nearest> nearest = Optional.empty();
            for (Brand brand : inForce) {
                // One that is being retired is no advice.
                boolean advisable =
                        brand.color().use().isEmpty() && !brand.color().retiredOn(situation.day());
                if (advisable && (onlyDark || !brand.color().dark())) {
                    double distance = brand.lab().distance(color);
                    if (nearest.isEmpty() || distance < nearest.get().distance()) {
                        nearest = Optional.of(new Nearest(brand, distance));
                    }
                }
            }
            return nearest;
        }
    }

    /** A colour, how it is written, and whether nothing but a dark scheme paints it. */
    private record Spelt(String text, Color color, boolean onlyDark) {}

    /**
     * What a colour is to a palette; neither of the two for one of it.
     *
     * @param elsewhere the entry of which it would be in a market, where the market is not known
     * @param told what there is to say of it
     */
    private record Verdict(Optional<Entry> elsewhere, Optional<Told> told) {
        static final Verdict BRAND = new Verdict(Optional.empty(), Optional.empty());
    }

    /** What there is to say of a colour wherever it is written so, and what to write instead. */
    private record Told(Finding finding, Optional<Nearest> instead) {
        Finding at(Span place, Set<Environment> environments) {
            Finding there = finding.again(place, environments);
            return instead.isPresent() ? there.fix(instead.get().suggestion(place)) : there;
        }
    }

    /** A colour of the palette, with what is asked of it again and again. */
    private record Brand(PaletteColor color, Lab lab, String hex, String named, String fix) {
        static Brand of(PaletteColor color) {
            String hex = color.value().hex();
            String named = color.name() + " (" + hex + ")";
            return new Brand(color, color.value().lab(), hex, named, "Use " + named);
        }
    }

    /** A colour of the palette and how far away it is. */
    private record Nearest(Brand brand, double distance) {
        String told() {
            return brand.named() + ", " + rounded() + " away";
        }

        Map<String, Object> details() {
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("name", brand.color().name());
            details.put("value", brand.hex());
            details.put("distance", rounded());
            return Collections.unmodifiableMap(details);
        }

        private double rounded() {
            return Math.round(distance * 10) / 10.0;
        }

        Finding.Suggestion suggestion(Span span) {
            return new Finding.Suggestion(brand.fix(), Fix.Safety.REVIEW, Map.of(span, brand.hex()));
        }
    }
}
