package io.brandrules.rules.font;

import io.brandrules.cache.BoundedCache;
import io.brandrules.document.Declaration;
import io.brandrules.document.Document;
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
import io.brandrules.ruleset.FontFamily;
import io.brandrules.ruleset.Fonts;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.style.WrittenFamily;
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

    /** How much is kept of what was found lately, in bytes, about. */
    private static final int VERDICTS = 1 << 18;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.fonts()
                .filter(fonts -> !fonts.families().isEmpty())
                .map(fonts -> Check.bySituation(situation -> new Stacks(fonts, situation)));
    }

    /** The brand's stacks in one situation. */
    private static final class Stacks implements Check {
        private final BrandStacks brand;
        private final BoundedCache<List<WrittenFamily>, Verdict> verdicts =
                new BoundedCache<>(VERDICTS, (stack, verdict) -> 300 + size(stack));

        Stacks(Fonts fonts, Situation situation) {
            this.brand = new BrandStacks(fonts.families().stream()
                    .filter(family -> situation.applies(family.entry()))
                    .toList());
        }

        @Override
        public void run(Facts facts, Findings findings) {
            OutlookFonts outlook = new OutlookFonts(facts);
            for (DeclaredValue<WrittenFamily> value : facts.families()) {
                if (FontStack.sets(value)) {
                    Verdict verdict = verdicts.of(value.written(), this::verdict);
                    boolean mayTrap = verdict.family().isPresent() && outlook.mayTrap(value.written());
                    if ((verdict.departure().isPresent() || mayTrap) && FontStack.resolved(value)) {
                        check(value, verdict, outlook, facts.document(), findings);
                    }
                }
            }
        }

        private Verdict verdict(List<WrittenFamily> stack) {
            return new Verdict(brand.departure(stack), brand.first(stack));
        }
    }

    private static int size(List<WrittenFamily> stack) {
        int size = 0;
        for (WrittenFamily family : stack) {
            size += 200 + 4 * family.name().length();
        }
        return size;
    }

    /**
     * What a written stack is to the brand's.
     *
     * @param departure how it departs from them
     * @param family whose font it begins with
     */
    private record Verdict(Optional<BrandStacks.Departure> departure, Optional<FontFamily> family) {}

    private static void check(
            DeclaredValue<WrittenFamily> value,
            Verdict verdict,
            OutlookFonts outlook,
            Document document,
            Findings findings) {
        Optional<BrandStacks.Departure> departure = verdict.departure();
        Optional<FontFamily> family = verdict.family();
        for (Declaration declaration : value.declarations()) {
            FontStack stack = new FontStack(declaration, value.written());
            boolean departs = departure.isPresent() && (departure.get().inOutlook() || !outlookAlone(declaration));
            Set<Environment> readers = family.isPresent() ? outlook.trapped(stack) : Set.of();
            boolean wrong = departs || family.isPresent() && !readers.isEmpty();
            if (wrong && declaration.kind() != Declaration.Kind.FONT_FACE && stack.decided(document)) {
                findings.add(
                        departs ? finding(stack, departure.get(), document) : finding(stack, family.get(), readers));
            }
        }
    }

    private static boolean outlookAlone(Declaration declaration) {
        return declaration.environments().equals(Set.of(Environment.OUTLOOK));
    }

    private static Finding finding(FontStack stack, FontFamily family, Set<Environment> readers) {
        String name = family.stack().get(0);
        String message = "Outlook for Windows paints this in Times New Roman, as " + name + " is a web font ("
                + OutlookFonts.SOURCE + "); give its @font-face an mso-font-alt, or Outlook a style of its own";
        return Finding.in(stack.declaration().value(), stack.from(), stack.to(), message)
                .entry(family.entry())
                .environments(readers);
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
