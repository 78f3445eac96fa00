package io.brandrules.rules;

import io.brandrules.document.Declaration;
import io.brandrules.document.Document;
import io.brandrules.document.Environment;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Fix;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.FontFamily;
import io.brandrules.ruleset.Fonts;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flags stacks in which a brand font does not fall back to what the brand says. */
final class WrongFallbackRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "font/wrong-fallback",
            Severity.WARNING,
            "Flags brand fonts that do not fall back to the fonts that the brand names, in their order.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.fonts()
                .filter(fonts -> !fonts.families().isEmpty())
                .map(fonts -> (facts, findings) -> check(fonts, facts, findings));
    }

    private static void check(Fonts fonts, Facts facts, Findings findings) {
        BrandStacks stacks = new BrandStacks(fonts.families().stream()
                .filter(family -> facts.applies(family.entry()))
                .toList());
        Document document = facts.document();
        Map<Span, Set<Environment>> trapped = OutlookFonts.trapped(facts);
        for (String property : FontStack.PROPERTIES) {
            for (Declaration declaration : facts.declarations(property)) {
                FontStack.of(declaration, facts)
                        .flatMap(stack -> finding(stack, stacks, trapped, document))
                        .ifPresent(findings::add);
            }
        }
    }

    private static Optional<Finding> finding(
            FontStack stack, BrandStacks stacks, Map<Span, Set<Environment>> trapped, Document document) {
        Optional<BrandStacks.Departure> departure = stacks.departure(stack);
        if (departure.isPresent()) {
            return Optional.of(finding(stack, departure.get(), document));
        }
        Optional<FontFamily> family = stacks.first(stack);
        Set<Environment> readers = trapped.getOrDefault(stack.declaration().span(), Set.of());
        if (family.isEmpty() || readers.isEmpty()) {
            return Optional.empty();
        }
        String name = family.get().stack().get(0);
        String message = "Outlook for Windows paints this in Times New Roman, as " + name + " is a web font ("
                + OutlookFonts.SOURCE + "); give its @font-face an mso-font-alt, or Outlook a style of its own";
        return Optional.of(Finding.in(stack.declaration().value(), stack.from(), stack.to(), message)
                .entry(family.get().entry())
                .environments(readers));
    }

    private static Finding finding(FontStack stack, BrandStacks.Departure departure, Document document) {
        List<String> brand = departure.family().stack();
        Finding finding = Finding.in(
                        stack.declaration().value(),
                        stack.from(),
                        stack.to(),
                        departure.what() + "; the brand's stack is " + String.join(", ", brand))
                .entry(departure.family().entry())
                .environments(stack.declaration().environments());
        return stack.written(departure.wanted(), document)
                .map(text -> finding.fix(new Finding.Suggestion(
                        "Use the brand's stack", Fix.Safety.REVIEW, Map.of(finding.span(), text))))
                .orElse(finding);
    }
}
