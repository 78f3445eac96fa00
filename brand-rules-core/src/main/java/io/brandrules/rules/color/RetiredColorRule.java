package io.brandrules.rules.color;

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
import io.brandrules.ruleset.PaletteColor;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.style.Color;
import io.brandrules.style.WrittenColor;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flags written colours that were the brand's and are no longer. */
final class RetiredColorRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "color/retired", Severity.ERROR, "Flags written colours that were the brand's and are no longer.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.colors()
                .filter(colors -> colors.palette().stream().anyMatch(RetiredColorRule::mayRetire))
                .map(colors -> (facts, findings) -> check(colors, facts, findings));
    }

    private static boolean mayRetire(PaletteColor color) {
        return color.retired().isPresent()
                || color.use().isPresent()
                || color.entry().scope().until().isPresent();
    }

    /** Whether a colour is the brand's in a situation, or was so until it was retired. */
    static boolean applies(PaletteColor color, Situation situation) {
        return situation.applies(color.entry().withoutEnd());
    }

    private static void check(Colors colors, Facts facts, Findings findings) {
        List<PaletteColor> here = colors.palette().stream()
                .filter(color -> applies(color, facts.situation()))
                .toList();
        List<PaletteColor> retired =
                here.stream().filter(color -> isRetired(color, facts)).toList();
        List<PaletteColor> current =
                here.stream().filter(color -> !isRetired(color, facts)).toList();
        if (retired.isEmpty()) {
            return;
        }
        for (DeclaredValue<WrittenColor> value : facts.colors()) {
            for (WrittenColor written : value.written()) {
                Color color = written.color();
                // What is like none of them in any scheme is so in each.
                if (!color.transparent() && same(retired, colors, color, true).isPresent()) {
                    for (Declaration declaration : value.declarations()) {
                        check(declaration, written, colors, retired, current, facts)
                                .ifPresent(findings::add);
                    }
                }
            }
        }
    }

    private static Optional<Finding> check(
            Declaration declaration,
            WrittenColor written,
            Colors colors,
            List<PaletteColor> retired,
            List<PaletteColor> current,
            Facts facts) {
        Span span = written.span();
        boolean dark = declaration.environments().equals(Set.of(Environment.DARK));
        boolean known = facts.decided(declaration.value().span(span.start(), span.end()));
        return known && same(current, colors, written.color(), dark).isEmpty()
                ? same(retired, colors, written.color(), dark).map(old -> finding(declaration, written, old, current))
                : Optional.empty();
    }

    private static boolean isRetired(PaletteColor color, Facts facts) {
        return color.retiredOn(facts.context().day());
    }

    private static Optional<PaletteColor> same(List<PaletteColor> among, Colors colors, Color color, boolean dark) {
        return among.stream()
                .filter(brand ->
                        (dark || !brand.dark()) && WrittenColors.same(brand.value(), color, colors.tolerance()))
                .findFirst();
    }

    private static Finding finding(
            Declaration declaration, WrittenColor written, PaletteColor old, List<PaletteColor> current) {
        int from = written.span().start();
        int to = written.span().end();
        String text = declaration.value().toString().substring(from, to);
        Optional<PaletteColor> instead = old.use()
                .flatMap(name -> current.stream()
                        .filter(color -> color.name().equals(name))
                        .findFirst());
        String message = text + " is " + old.name() + ", " + why(old)
                + instead.map(color ->
                                "; use " + color.name() + " (" + color.value().hex() + ")")
                        .orElse("; use another colour of the palette");
        Finding finding = Finding.in(declaration.value(), from, to, message)
                .entry(old.entry())
                .environments(declaration.environments())
                .detail("color", written.color().hex());
        return instead.map(color -> finding.fix(new Finding.Suggestion(
                        "Use " + color.name() + " (" + color.value().hex() + ")",
                        Fix.Safety.REVIEW,
                        Map.of(finding.span(), color.value().hex()))))
                .orElse(finding);
    }

    private static String why(PaletteColor old) {
        return old.retired().isPresent()
                ? "which is deprecated"
                : old.entry()
                        .scope()
                        .until()
                        .map(day -> "which was retired after " + day)
                        .orElse("which is retired");
    }
}
