package io.brandrules.ruleset;

import com.ibm.icu.util.ULocale;
import io.brandrules.cache.BoundedCache;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which languages a BCP 47 tag covers, by what CLDR knows of them. Thread-safe; what was asked before costs next to nothing. */
final class LanguageRanges {
    private static final int MOST = 4096;

    /** Norwegian is written in two ways, of which the one that most write goes by both names. */
    private static final String NORWEGIAN = "no";

    private static final BoundedCache<Question, Boolean> ANSWERS = new BoundedCache<>(MOST, (question, answer) -> 1);

    private LanguageRanges() {}

    /** Whether a tag covers a language. */
    static boolean covers(String tag, String language) {
        return begins(tag, language) || ANSWERS.of(new Question(tag, language), LanguageRanges::answer);
    }

    /** Of the tags that cover a language the one that says most of it. */
    static Optional<String> narrowest(Collection<String> tags, String language) {
        return tags.stream()
                .filter(tag -> !tag.isEmpty() && covers(tag, language))
                .max(Comparator.comparing((String tag) -> tag.equalsIgnoreCase(language))
                        .thenComparing(tag -> Tongue.of(tag).exact(Tongue.of(language)))
                        .thenComparing(String::length)
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static boolean begins(String tag, String language) {
        return language.regionMatches(true, 0, tag, 0, tag.length())
                && (language.length() == tag.length() || language.charAt(tag.length()) == '-');
    }

    private static boolean answer(Question question) {
        return Tongue.of(question.tag()).covers(Tongue.of(question.language()));
    }

    private record Question(String tag, String language) {}

    /**
     * A tag in its canonical parts, each empty where it is not said.
     *
     * @param likely the script in which the language is written there, if none is said
     * @param further variants and what is for private use
     */
    private record Tongue(String language, String script, String likely, String region, Set<String> further) {
        Tongue {
            further = Set.copyOf(further);
        }

        static Tongue of(String tag) {
            ULocale locale = ULocale.createCanonical(ULocale.forLanguageTag(tag.replace('_', '-')));
            ULocale likely = ULocale.addLikelySubtags(locale);
            Set<String> further =
                    new HashSet<>(Arrays.asList(locale.getVariant().split("_", -1)));
            further.remove("");
            Optional.ofNullable(locale.getExtension(ULocale.PRIVATE_USE_EXTENSION))
                    .ifPresent(further::add);
            return new Tongue(
                    locale.getLanguage().toLowerCase(Locale.ROOT),
                    locale.getScript(),
                    likely.getScript(),
                    locale.getCountry(),
                    further);
        }

        boolean covers(Tongue other) {
            return !language.isEmpty()
                    && sameLanguage(other)
                    && (script.isEmpty() || script.equals(other.likely))
                    && (region.isEmpty() || region.equals(other.region) || around(other.region))
                    && other.further.containsAll(further);
        }

        private boolean sameLanguage(Tongue other) {
            return language.equals(other.language)
                    || language.equals(NORWEGIAN) && (other.language.equals("nb") || other.language.equals("nn"))
                    || language.equals("nb") && other.language.equals(NORWEGIAN);
        }

        /** Whether the region is one of several countries, as in {@code es-419}, of which the other is one. */
        private boolean around(String country) {
            return Character.isDigit(region.charAt(0))
                    && !country.isEmpty()
                    && MarketCodes.resolve(region)
                            .filter(codes -> codes.contains(country))
                            .isPresent();
        }

        /** How many of another tag's parts it says as they are. */
        int exact(Tongue other) {
            return (region.isEmpty() || !region.equals(other.region) ? 0 : 4)
                    + (script.isEmpty() ? 0 : 2)
                    + (region.isEmpty() ? 0 : 1)
                    + 8 * further.size();
        }
    }
}
