package io.brandrules.rules;

import io.brandrules.document.Declaration;
import io.brandrules.lint.DeclaredValue;
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
import java.util.HashMap;
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
        Names names = Names.of(fonts, facts);
        for (DeclaredValue<WrittenFamily> value : facts.families()) {
            for (WrittenFamily family : value.written()) {
                if (!family.keyword()) {
                    check(names, value, family, findings);
                }
            }
        }
    }

    private static void check(
            Names names, DeclaredValue<WrittenFamily> value, WrittenFamily family, Findings findings) {
        Span span = family.span();
        String text = value.text(span);
        for (Declaration declaration : value.declarations()) {
            Span place = declaration.value().span(span.start(), span.end());
            Optional<Verdict> verdict = names.facts().decided(place) ? names.verdict(family) : Optional.empty();
            if (verdict.isPresent()) {
                Finding finding = names.told(verdict.get(), text, place).again(place, declaration.environments());
                findings.add(verdict.get()
                        .meant()
                        .flatMap(name -> replacement(declaration.value(), family, name))
                        .map(finding::fix)
                        .orElse(finding));
            }
        }
    }

    /**
     * What is wrong with a name.
     *
     * @param meant the brand's name that may have been meant
     * @param told what was said of it, by how it is written
     */
    private record Verdict(String name, String message, Optional<String> meant, Map<String, Finding> told) {}

    /**
     * The names of the brand's fonts for one document; a written name is compared with them once.
     *
     * @param known verdicts on quoted and on other names
     */
    private record Names(
            Fonts fonts,
            Facts facts,
            List<FontFamily> inForce,
            List<String> brand,
            Set<String> allowed,
            Map<Boolean, Map<String, Optional<Verdict>>> known) {
        static Names of(Fonts fonts, Facts facts) {
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
            return new Names(
                    fonts, facts, inForce, brand, allowed, Map.of(true, new HashMap<>(), false, new HashMap<>()));
        }

        Optional<Verdict> verdict(WrittenFamily family) {
            return known.getOrDefault(family.quoted(), new HashMap<>())
                    .computeIfAbsent(family.name(), name -> judged(family));
        }

        private Optional<Verdict> judged(WrittenFamily family) {
            if (allowed.contains(family.name().toLowerCase(Locale.ROOT)) || undecided(family)) {
                return Optional.empty();
            }
            Optional<String> meant =
                    quotedGeneric(family) ? Optional.empty() : Suggestion.nearest(family.name(), brand);
            return Optional.of(new Verdict(family.name(), message(family, meant), meant, new HashMap<>()));
        }

        Finding told(Verdict verdict, String text, Span place) {
            return verdict.told()
                    .computeIfAbsent(
                            text,
                            spelt -> Finding.at(place, spelt, verdict.message())
                                    .entry(fonts.entry())
                                    .detail("family", verdict.name()));
        }

        /** Whether the name is the brand's in some market, and the document's market is not known. */
        private boolean undecided(WrittenFamily family) {
            List<FontFamily> bound = fonts.families().stream()
                    .filter(each -> facts.marketNeeded(each.entry()))
                    .filter(each -> each.stack().stream().anyMatch(family.name()::equalsIgnoreCase))
                    .toList();
            bound.forEach(each -> facts.withoutMarket(INFO.id(), each.entry()));
            return !bound.isEmpty();
        }

        private String message(WrittenFamily family, Optional<String> meant) {
            if (quotedGeneric(family)) {
                return "\"" + family.name()
                        + "\" in quotes is a family's name, not the generic, and not a brand font; drop the quotes";
            }
            String firsts = inForce.stream()
                    .flatMap(each -> each.stack().stream().limit(1))
                    .distinct()
                    .collect(Collectors.joining(", "));
            return family.name() + " is not a brand font; "
                    + meant.map(name -> "did you mean " + name + "?").orElse("the brand's are " + firsts);
        }
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
