package io.brandrules.rules;

import io.brandrules.document.Declaration;
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
import io.brandrules.style.WrittenFamily;
import io.brandrules.term.Suggestion;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Flags font families that are in no stack of the brand. */
final class UnknownFamilyRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "font/unknown-family", Severity.ERROR, "Flags font families that are in none of the brand's stacks.");

    /** What needs no escape within quotes, neither CSS's nor HTML's. */
    private static final Pattern PLAIN = Pattern.compile("[\\w .-]+");

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
        List<String> brand = inForce.stream()
                .flatMap(family -> family.stack().stream())
                .filter(name -> !FontStack.generic(name))
                .distinct()
                .toList();
        Set<String> allowed =
                brand.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        for (Declaration declaration : facts.document().declarations()) {
            for (WrittenFamily family : facts.families(declaration)) {
                int from = family.span().start();
                int to = family.span().end();
                boolean known =
                        !facts.document().markup().dynamic(declaration.value().span(from, to));
                if (known
                        && !family.keyword()
                        && !allowed.contains(family.name().toLowerCase(Locale.ROOT))
                        && !undecided(fonts, family, facts)) {
                    Optional<String> meant =
                            quotedGeneric(family) ? Optional.empty() : Suggestion.nearest(family.name(), brand);
                    Finding finding = Finding.in(declaration.value(), from, to, message(family, meant, inForce))
                            .entry(fonts.entry())
                            .environments(declaration.environments())
                            .detail("family", family.name());
                    findings.add(meant.flatMap(name -> replacement(declaration.value(), family, name))
                            .map(finding::fix)
                            .orElse(finding));
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

    private static String message(WrittenFamily family, Optional<String> meant, List<FontFamily> inForce) {
        if (quotedGeneric(family)) {
            return "\"" + family.name()
                    + "\" in quotes is a family's name, not the generic, and not a brand font; drop the quotes";
        }
        String brand = inForce.stream()
                .flatMap(each -> each.stack().stream().limit(1))
                .distinct()
                .collect(Collectors.joining(", "));
        return family.name() + " is not a brand font; "
                + meant.map(name -> "did you mean " + name + "?").orElse("the brand's are " + brand);
    }

    private static boolean quotedGeneric(WrittenFamily family) {
        return family.quoted() && FontStack.generic(family.name());
    }

    /** The name in place of the misspelt one; none where it would need quotes, or an escape, that are not there. */
    private static Optional<Finding.Suggestion> replacement(MappedText value, WrittenFamily family, String name) {
        int from = family.span().start();
        int to = family.span().end();
        char first = value.charAt(from);
        boolean inQuotes = (first == '"' || first == '\'') && to - from > 2 && value.charAt(to - 1) == first;
        boolean fits = inQuotes ? PLAIN.matcher(name).matches() : !family.quoted() && FontStack.bare(name);
        if (!fits) {
            return Optional.empty();
        }
        Span span = inQuotes ? value.span(from + 1, to - 1) : value.span(from, to);
        return Optional.of(new Finding.Suggestion("Use " + name, Fix.Safety.REVIEW, Map.of(span, name)));
    }
}
