package io.brandrules.rules.font;

import io.brandrules.cache.BoundedCache;
import io.brandrules.document.Declaration;
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
import io.brandrules.ruleset.Entry;
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

    /** How much is kept of what was found lately, in bytes, about. */
    private static final int VERDICTS = 1 << 19;

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
                .map(fonts -> Check.bySituation(situation -> new Names(fonts, situation)));
    }

    /** The names of the brand's fonts in one situation. */
    private static final class Names implements Check {
        private final Entry entry;
        private final List<String> brand;
        private final Set<String> allowed;
        private final String firsts;

        /** Those of which a market decides, where the market is not known. */
        private final List<FontFamily> bound;

        private final BoundedCache<Spelt, Verdict> verdicts = new BoundedCache<>(
                VERDICTS, (spelt, verdict) -> 500 + 6 * spelt.text().length());

        Names(Fonts fonts, Situation situation) {
            List<FontFamily> inForce = fonts.families().stream()
                    .filter(family -> situation.applies(family.entry()))
                    .toList();
            this.entry = fonts.entry();
            this.brand = inForce.stream()
                    .flatMap(family -> family.stack().stream())
                    .filter(name -> !FontStack.generic(name))
                    .distinct()
                    .toList();
            this.allowed =
                    brand.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
            this.firsts = inForce.stream()
                    .flatMap(family -> family.stack().stream().limit(1))
                    .distinct()
                    .collect(Collectors.joining(", "));
            this.bound = fonts.families().stream()
                    .filter(family -> situation.marketNeeded(family.entry()))
                    .toList();
        }

        @Override
        public void run(Facts facts, Findings findings) {
            for (DeclaredValue<WrittenFamily> value : facts.families()) {
                for (WrittenFamily family : value.written()) {
                    if (!family.keyword()) {
                        check(value, family, facts, findings);
                    }
                }
            }
        }

        private void check(DeclaredValue<WrittenFamily> value, WrittenFamily family, Facts facts, Findings findings) {
            Span span = family.span();
            Verdict verdict = verdicts.of(new Spelt(value.text(span), family.name(), family.quoted()), this::verdict);
            for (Declaration declaration : value.declarations()) {
                Span place = declaration.value().span(span.start(), span.end());
                if (facts.decided(place)) {
                    verdict.elsewhere().forEach(each -> facts.withoutMarket(INFO.id(), each));
                    if (verdict.told().isPresent()) {
                        Finding finding = verdict.told().get().again(place, declaration.environments());
                        findings.add(
                                verdict.instead().isPresent()
                                        ? finding.fix(verdict.instead().get().suggestion(declaration.value(), span))
                                        : finding);
                    }
                }
            }
        }

        private Verdict verdict(Spelt family) {
            if (allowed.contains(family.name().toLowerCase(Locale.ROOT))) {
                return Verdict.BRAND;
            }
            List<Entry> elsewhere = bound.stream()
                    .filter(each -> each.stack().stream().anyMatch(family.name()::equalsIgnoreCase))
                    .map(FontFamily::entry)
                    .toList();
            if (!elsewhere.isEmpty()) {
                return new Verdict(elsewhere, Optional.empty(), Optional.empty());
            }
            Optional<String> meant =
                    family.quotedGeneric() ? Optional.empty() : Suggestion.nearest(family.name(), brand);
            Finding told = Finding.at(Span.at(0), family.text(), message(family, meant))
                    .entry(entry)
                    .detail("family", family.name());
            return new Verdict(List.of(), Optional.of(told), meant.flatMap(name -> Instead.of(family, name)));
        }

        private String message(Spelt family, Optional<String> meant) {
            if (family.quotedGeneric()) {
                return "\"" + family.name()
                        + "\" in quotes is a family's name, not the generic, and not a brand font; drop the quotes";
            }
            return family.name() + " is not a brand font; "
                    + meant.map(name -> "did you mean " + name + "?").orElse("the brand's are " + firsts);
        }
    }

    /** A family's name and how it is written. */
    private record Spelt(String text, String name, boolean quoted) {
        boolean quotedGeneric() {
            return quoted && FontStack.generic(name);
        }
    }

    /**
     * What a name is to the brand; none of them for a font of its own.
     *
     * @param elsewhere the entries of which it is in a market, where the market is not known
     * @param told what there is to say of it
     */
    private record Verdict(List<Entry> elsewhere, Optional<Finding> told, Optional<Instead> instead) {
        static final Verdict BRAND = new Verdict(List.of(), Optional.empty(), Optional.empty());
    }

    /**
     * The name to write in place of a misspelt one.
     *
     * @param quotes how many characters of it stay at either end
     */
    private record Instead(String name, int quotes) {
        /** None where the name would need quotes, or an escape, that are not there. */
        static Optional<Instead> of(Spelt family, String name) {
            String text = family.text();
            char first = text.charAt(0);
            boolean inQuotes =
                    (first == '"' || first == '\'') && text.length() > 2 && text.charAt(text.length() - 1) == first;
            boolean fits = inQuotes ? PLAIN.matcher(name).matches() : !family.quoted() && FontStack.bare(name);
            return fits ? Optional.of(new Instead(name, inQuotes ? 1 : 0)) : Optional.empty();
        }

        Finding.Suggestion suggestion(MappedText value, Span family) {
            Span span = value.span(family.start() + quotes, family.end() - quotes);
            return new Finding.Suggestion("Use " + name, Fix.Safety.REVIEW, Map.of(span, name));
        }
    }
}
