package io.brandrules.rules;

import io.brandrules.document.Declaration;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.FontFamily;
import io.brandrules.ruleset.Fonts;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.style.WrittenFamily;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Flags font families that are in no stack of the brand. */
final class UnknownFamilyRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "font/unknown-family", Severity.ERROR, "Flags font families that are in none of the brand's stacks.");

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
        List<FontFamily> inForce = fonts.families().stream()
                .filter(family -> facts.applies(family.entry()))
                .toList();
        Set<String> allowed = inForce.stream()
                .flatMap(family -> family.stack().stream())
                .filter(name -> !generic(name))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        for (Declaration declaration : facts.document().declarations()) {
            for (WrittenFamily family : ofDeclaration(declaration)) {
                int from = family.span().start();
                int to = family.span().end();
                boolean known =
                        !facts.document().markup().dynamic(declaration.value().span(from, to));
                if (known
                        && !family.keyword()
                        && !allowed.contains(family.name().toLowerCase(Locale.ROOT))
                        && !undecided(fonts, family, facts)) {
                    findings.add(Finding.in(declaration.value(), from, to, message(family, inForce))
                            .entry(fonts.entry())
                            .environments(declaration.environments())
                            .detail("family", family.name()));
                }
            }
        }
    }

    /** Whether the name is the brand's in some market, and the document's market is not known. */
    private static boolean undecided(Fonts fonts, WrittenFamily family, Facts facts) {
        List<FontFamily> bound = fonts.families().stream()
                .filter(each -> facts.marketNeeded(each.entry()))
                .filter(each -> each.stack().stream().anyMatch(family.name()::equalsIgnoreCase))
                .toList();
        bound.forEach(each -> facts.withoutMarket(INFO.id(), each.entry()));
        return !bound.isEmpty();
    }

    private static String message(WrittenFamily family, List<FontFamily> inForce) {
        String brand = inForce.stream()
                .flatMap(each -> each.stack().stream().limit(1))
                .distinct()
                .collect(Collectors.joining(", "));
        boolean quotedGeneric = family.quoted() && new WrittenFamily(family.span(), family.name(), false).keyword();
        String what = quotedGeneric
                ? "\"" + family.name() + "\" in quotes is a family's name, not the generic, and not a brand font"
                : family.name() + " is not a brand font";
        return what + (quotedGeneric ? "; drop the quotes" : "; the brand's are " + brand);
    }

    /** Whether a name is a generic where it stands without quotes, as it does in a stack of the ruleset. */
    private static boolean generic(String name) {
        return new WrittenFamily(Span.at(0), name, false).keyword();
    }

    private static List<WrittenFamily> ofDeclaration(Declaration declaration) {
        return declaration.kind() == Declaration.Kind.ATTRIBUTE
                ? WrittenFamily.inAttribute(declaration.element(), declaration.property(), declaration.value())
                : WrittenFamily.inProperty(declaration.property(), declaration.value());
    }
}
