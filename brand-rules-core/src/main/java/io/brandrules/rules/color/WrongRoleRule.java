package io.brandrules.rules.color;

import io.brandrules.cache.BoundedCache;
import io.brandrules.document.Declaration;
import io.brandrules.lint.DeclaredValue;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
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
import java.util.Optional;
import java.util.Set;

/** Flags brand colours that are used as text, background or border where their roles do not allow it. */
final class WrongRoleRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "color/wrong-role",
            Severity.ERROR,
            "Flags brand colours used as text, background or border where their roles do not allow it.");

    /** Of how many written colours it is kept which of the brand's they are. */
    private static final int COLORS = 512;

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
                .map(colors -> Check.bySituation(situation -> new Brand(colors, situation)));
    }

    /** The brand's colours in one situation. */
    private static final class Brand implements Check {
        private final List<PaletteColor> inForce;
        private final double tolerance;
        private final BoundedCache<Color, List<PaletteColor>> known = new BoundedCache<>(COLORS, (color, same) -> 1);

        Brand(Colors colors, Situation situation) {
            this.inForce = colors.palette().stream()
                    .filter(color -> situation.applies(color.entry()))
                    .toList();
            this.tolerance = colors.tolerance();
        }

        @Override
        public void run(Facts facts, Findings findings) {
            for (DeclaredValue<WrittenColor> value : facts.colors()) {
                for (WrittenColor written : value.written()) {
                    List<PaletteColor> brand = known.of(written.color(), this::same);
                    if (!brand.isEmpty()) {
                        check(brand, value, written, facts, findings);
                    }
                }
            }
        }

        private List<PaletteColor> same(Color color) {
            return WrittenColors.same(inForce, color, tolerance);
        }
    }

    private static void check(
            List<PaletteColor> brand,
            DeclaredValue<WrittenColor> value,
            WrittenColor written,
            Facts facts,
            Findings findings) {
        Optional<String> role = role(value);
        if (role.isEmpty() || allows(brand, role.get())) {
            return;
        }
        for (Declaration declaration : value.declarations()) {
            Span span = written.span();
            if (facts.decided(declaration.value().span(span.start(), span.end()))) {
                findings.add(finding(declaration, written, brand.get(0), role.get()));
            }
        }
    }

    private static boolean allows(List<PaletteColor> brand, String role) {
        for (PaletteColor color : brand) {
            if (color.roles().isEmpty() || color.roles().contains(role)) {
                return true;
            }
        }
        return false;
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
