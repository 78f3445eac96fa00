package io.brandrules.rules.color;

import io.brandrules.document.Declaration;
import io.brandrules.lint.DeclaredValue;
import io.brandrules.lint.Emails;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Fix;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Colors;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.style.Color;
import io.brandrules.style.WrittenColor;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Flags notations of colours that clients of e-mail drop. */
final class UnsafeSyntaxRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "color/unsafe-syntax",
            Severity.WARNING,
            "Flags colours in e-mails that are written in a way which e-mail clients drop.");

    private static final String BACKGROUND = "background";
    private static final String BACKGROUND_COLOR = "background-color";

    /** How far outside of sRGB a channel may lie by the noise of conversions. */
    private static final double NOISE = 1e-3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.colors().map(colors -> {
            UnsafeNotations unsafe = new UnsafeNotations();
            return (facts, findings) -> {
                if (Emails.is(facts)) {
                    new Notations(colors, facts, new HashMap<>(), new HashMap<>()).check(unsafe, findings);
                }
            };
        });
    }

    /**
     * The notations of one document.
     *
     * @param unsafe those in values of the document, by value
     * @param colored whether a property or attribute takes a colour by itself
     */
    private record Notations(
            Colors colors, Facts facts, Map<String, List<UnsafeNotations.Found>> unsafe, Map<String, Boolean> colored) {
        void check(UnsafeNotations notations, Findings findings) {
            Set<String> sets = new TreeSet<>();
            for (DeclaredValue<WrittenColor> value : facts.colors()) {
                List<UnsafeNotations.Found> found = notations.in(value.text());
                if (!found.isEmpty()) {
                    unsafe.put(value.text(), found);
                    sets.add(set(value.property()));
                }
            }
            sets.forEach(set -> check(set, findings));
        }

        /** Checks all declarations that set the same: what stands before an unsafe one may be taken instead. */
        private void check(String set, Findings findings) {
            @Nullable Declaration before = null;
            for (Declaration declaration : declarations(set)) {
                if (judged(declaration) && takesColor(declaration)) {
                    if (!unsafe(declaration).isEmpty()) {
                        check(declaration, before, findings);
                    }
                    before = declaration;
                }
            }
        }

        private List<Declaration> declarations(String set) {
            List<Declaration> declarations = new ArrayList<>(facts.declarations(set));
            if (set.equals(BACKGROUND)) {
                declarations.addAll(facts.declarations(BACKGROUND_COLOR));
                declarations.sort(Comparator.comparing(Declaration::span));
            }
            return declarations;
        }

        private void check(Declaration declaration, @Nullable Declaration before, Findings findings) {
            boolean alphaMatters = alphaMatters(declaration);
            List<UnsafeNotations.Found> mattering = unsafe(declaration).stream()
                    .filter(found -> alphaMatters || found.notation() != ColorNotation.ALPHA)
                    .toList();
            if (mattering.isEmpty()) {
                return;
            }
            Map<Span, Color> colors = written(declaration).stream()
                    .collect(Collectors.toMap(WrittenColor::span, WrittenColor::color, (one, other) -> one));
            for (UnsafeNotations.Found found : mattering) {
                Span span = found.span();
                Optional<Color> color = Optional.ofNullable(colors.get(span));
                boolean known = facts.decided(declaration.value().span(span.start(), span.end()));
                boolean lost = found.notation() != ColorNotation.ALPHA
                        || !color.map(Color::transparent).orElse(true);
                boolean saved = found.notation().earlierCounts() && before != null && takenInstead(before, declaration);
                if (known && lost && !saved) {
                    findings.add(finding(declaration, found, color));
                }
            }
        }

        /** Whether a client that does not read a declaration goes by the one before it. */
        private boolean takenInstead(Declaration before, Declaration declaration) {
            return Emails.together(facts.document(), before, declaration)
                    && unsafe(before).isEmpty();
        }

        /** Alpha is lost on Outlook alone, which paints neither shadows nor gradients. */
        private boolean alphaMatters(Declaration declaration) {
            return Emails.toOutlook(facts.document(), declaration)
                    && !declaration.property().endsWith("shadow")
                    && !declaration.value().toString().toLowerCase(Locale.ROOT).contains("gradient(");
        }

        private Finding finding(Declaration declaration, UnsafeNotations.Found found, Optional<Color> color) {
            int from = found.span().start();
            int to = found.span().end();
            Optional<String> hex =
                    color.filter(value -> value.hex().length() == 7).map(this::written);
            String message = declaration.value().toString().substring(from, to) + ": "
                    + found.notation().told() + "; "
                    + hex.map(value -> "write " + value).orElse("write an opaque colour as #rrggbb");
            Finding finding = Finding.in(declaration.value(), from, to, message)
                    .entry(colors.entry())
                    .environments(declaration.environments());
            Finding told =
                    color.map(value -> finding.detail("color", value.hex())).orElse(finding);
            return hex.map(value -> told.fix(new Finding.Suggestion(
                            "Write " + value,
                            inGamut(color.orElseThrow()) ? Fix.Safety.SAFE : Fix.Safety.REVIEW,
                            Map.of(told.span(), value))))
                    .orElse(told);
        }

        /** The palette's value where the colour is the palette's by its tolerance, else its own. */
        private String written(Color color) {
            return colors.palette().stream()
                    .filter(brand -> brand.value().alpha() == 1 && RetiredColorRule.applies(brand, facts.situation()))
                    .filter(brand -> WrittenColors.same(brand.value(), color, colors.tolerance()))
                    .min(Comparator.comparingDouble(brand -> brand.value().distance(color)))
                    .map(brand -> brand.value().hex())
                    .orElse(color.hex());
        }

        private static boolean inGamut(Color color) {
            return inGamut(color.red()) && inGamut(color.green()) && inGamut(color.blue());
        }

        private static boolean inGamut(double channel) {
            return channel >= -NOISE && channel <= 1 + NOISE;
        }

        private static boolean judged(Declaration declaration) {
            return switch (declaration.kind()) {
                case STYLE_ATTRIBUTE, STYLE_SHEET ->
                    !declaration.property().startsWith("--")
                            && !declaration.property().startsWith("mso-");
                // MJML writes its attributes into style attributes.
                case ATTRIBUTE -> declaration.element().startsWith("mj-");
                case FONT_FACE -> false;
            };
        }

        private List<UnsafeNotations.Found> unsafe(Declaration declaration) {
            return unsafe.getOrDefault(declaration.value().toString(), List.of());
        }

        private static List<WrittenColor> written(Declaration declaration) {
            String property = declaration.property();
            return declaration.kind() == Declaration.Kind.ATTRIBUTE
                    ? WrittenColor.inAttribute(declaration.element(), property, declaration.value())
                    : WrittenColor.inProperty(property, declaration.value());
        }

        private boolean takesColor(Declaration declaration) {
            boolean attribute = declaration.kind() == Declaration.Kind.ATTRIBUTE;
            return colored.computeIfAbsent(
                    attribute ? declaration.element() + " " + declaration.property() : declaration.property(),
                    name -> (attribute
                                    ? WrittenColor.readerOf(declaration.element(), declaration.property())
                                    : WrittenColor.readerOf(name))
                            .map(reader -> !reader.apply("red").isEmpty())
                            .orElse(false));
        }

        /** What a property sets: the colour of the background is set by two. */
        private static String set(String property) {
            return property.equals(BACKGROUND_COLOR) ? BACKGROUND : property;
        }
    }
}
