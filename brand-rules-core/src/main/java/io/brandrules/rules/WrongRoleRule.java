package io.brandrules.rules;

import io.brandrules.document.Declaration;
import io.brandrules.lint.DeclaredValue;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flags brand colours that are used as text, background or border where their roles do not allow it. */
final class WrongRoleRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "color/wrong-role",
            Severity.ERROR,
            "Flags brand colours used as text, background or border where their roles do not allow it.");

    private static final Set<String> TEXT = Set.of(
            "color",
            "text",
            "link",
            "vlink",
            "alink",
            "caret-color",
            "-webkit-text-fill-color",
            "text-decoration",
            "text-decoration-color",
            "text-emphasis-color");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.colors()
                .filter(colors -> colors.palette().stream()
                        .anyMatch(color -> !color.roles().isEmpty()))
                .map(colors -> (facts, findings) -> check(colors, facts, findings));
    }

    private static void check(Colors colors, Facts facts, Findings findings) {
        List<PaletteColor> inForce = colors.palette().stream()
                .filter(color -> facts.applies(color.entry()))
                .toList();
        Map<Color, List<PaletteColor>> same = new HashMap<>();
        for (DeclaredValue<WrittenColor> value : facts.colors()) {
            for (WrittenColor written : value.written()) {
                List<PaletteColor> brand = same.computeIfAbsent(
                        written.color(), color -> WrittenColors.same(inForce, color, colors.tolerance()));
                if (!brand.isEmpty()) {
                    check(brand, value, written, facts, findings);
                }
            }
        }
    }

    private static void check(
            List<PaletteColor> brand,
            DeclaredValue<WrittenColor> value,
            WrittenColor written,
            Facts facts,
            Findings findings) {
        Optional<String> role = role(value);
        boolean allowed = role.isEmpty()
                || brand.stream()
                        .anyMatch(color ->
                                color.roles().isEmpty() || color.roles().contains(role.get()));
        if (allowed) {
            return;
        }
        for (Declaration declaration : value.declarations()) {
            Span span = written.span();
            if (facts.decided(declaration.value().span(span.start(), span.end()))) {
                findings.add(finding(declaration, written, brand.get(0), role.get()));
            }
        }
    }

    private static Finding finding(Declaration declaration, WrittenColor written, PaletteColor color, String role) {
        String allowed = String.join(
                " or ",
                List.of("text", "background", "border").stream()
                        .filter(color.roles()::contains)
                        .toList());
        String message = color.name() + " (" + color.value().hex() + ") is for " + allowed + ", not for " + role;
        return Finding.in(
                        declaration.value(),
                        written.span().start(),
                        written.span().end(),
                        message)
                .entry(color.entry())
                .environments(declaration.environments())
                .detail("color", written.color().hex());
    }

    /** What a property or an attribute paints; empty where that depends on who uses it, as with {@code --brand}. */
    private static Optional<String> role(DeclaredValue<WrittenColor> value) {
        String name = value.property();
        if (value.ofAttribute() && value.element().equals("hr")
                || name.startsWith("border")
                || name.startsWith("outline")
                || name.startsWith("mso-border")
                || name.equals("strokecolor")) {
            return Optional.of("border");
        }
        if (name.startsWith("background") || name.equals("bgcolor") || name.equals("fillcolor")) {
            return Optional.of("background");
        }
        return TEXT.contains(name) ? Optional.of("text") : Optional.empty();
    }
}
