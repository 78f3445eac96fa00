package io.brandrules.prose;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The names that a language writes with a capital wherever they stand, as far as they are the same for everybody:
 * countries, languages, months, weekdays, cities, holidays.
 *
 * <p>The Unicode locale data know them by language, and write them as the language does within a sentence; so French,
 * whose months and languages have small letters, has none of those here. Immutable and thread-safe.
 */
public final class KnownNames {
    private static final WordLists LISTS = WordLists.read("names.txt");
    private static final Map<String, KnownNames> KNOWN = new ConcurrentHashMap<>();
    private static final Pattern SPACES = Pattern.compile("[ \\u00a0]+");
    private static final List<String> CONTINENTS =
            List.of("002", "003", "005", "009", "013", "019", "142", "150", "202", "419", "EU");
    private static final List<String> DIALECTS =
            List.of("en-US", "en-GB", "en-AU", "en-CA", "es-ES", "es-MX", "es-419", "fr-CA", "fr-CH", "pt-BR", "de-AT");

    /** How many letters the name of a people has in common with that of its country, or of its language. */
    private static final int STEM = 4;

    /** Names that are other words as well, and are names where they are a date's. */
    private static final Set<String> OTHER_WORDS = Set.of("may", "march", "mar", "sat", "sun", "wed");

    private static final Set<String> BEFORE_DATES = Set.of(
            "in", "from", "until", "till", "by", "of", "to", "since", "before", "after", "for", "this", "next", "last",
            "on", "and", "or", "through", "early", "late", "mid", "every", "each");

    /** The words of each name, by the first of them; in lower case. */
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    private KnownNames(String language) {
        Set<String> names = new HashSet<>();
        places(ULocale.forLanguageTag(language), names);
        dates(ULocale.forLanguageTag(language), names);
        peoples(ULocale.forLanguageTag(language), names);
        names.forEach(this::add);
        for (String name : LISTS.of(language)) {
            put(Arrays.stream(name.split("_", -1)).map(KnownNames::lower).toList());
        }
    }

    /** How many words the name has that a word begins; 0 where it begins none. */
    public static int length(Words words, int word, String language) {
        KnownNames known = KNOWN.computeIfAbsent(language, KnownNames::new);
        int longest = 0;
        for (List<String> name : known.byFirst.getOrDefault(lower(words.word(word)), List.of())) {
            if (name.size() > longest && stands(words, word, name)) {
                longest = name.size();
            }
        }
        boolean doubtful = longest == 1
                && (LittleWords.has(words.word(word), language) || OTHER_WORDS.contains(lower(words.word(word))));
        return doubtful && !dated(words, word) ? 0 : longest;
    }

    /** Whether a word is a given name. */
    public static boolean given(String word) {
        return LISTS.of("given").contains(lower(word));
    }

    private static boolean stands(Words words, int word, List<String> name) {
        if (word + name.size() > words.count()) {
            return false;
        }
        for (int i = 1; i < name.size(); i++) {
            if (!lower(words.word(word + i)).equals(name.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean dated(Words words, int word) {
        boolean behind = word + 1 < words.count() && words.kind(word + 1) == Words.Kind.NUMBER;
        return OTHER_WORDS.contains(lower(words.word(word)))
                && (behind
                        || word > 0
                                && (words.kind(word - 1) == Words.Kind.NUMBER
                                        || BEFORE_DATES.contains(lower(words.word(word - 1)))));
    }

    private static void places(ULocale locale, Collection<String> names) {
        LocaleDisplayNames display = LocaleDisplayNames.getInstance(locale, DisplayContext.CAPITALIZATION_NONE);
        for (String country : ULocale.getISOCountries()) {
            names.add(display.regionDisplayName(country));
        }
        CONTINENTS.forEach(continent -> names.add(display.regionDisplayName(continent)));
        TimeZoneNames zones = TimeZoneNames.getInstance(locale);
        for (String zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String city = zones.getExemplarLocationName(zone);
            if (city != null && city.indexOf(',') < 0) {
                names.add(city);
            }
        }
    }

    private static void dates(ULocale locale, Collection<String> names) {
        DateFormatSymbols dates = DateFormatSymbols.getInstance(locale);
        names.addAll(Arrays.asList(dates.getMonths()));
        names.addAll(Arrays.asList(dates.getShortMonths()));
        names.addAll(Arrays.asList(dates.getWeekdays()));
        names.addAll(Arrays.asList(dates.getShortWeekdays()));
    }

    /** Languages, and what else those who speak them are called: the first word of their currency. */
    private static void peoples(ULocale locale, Collection<String> names) {
        LocaleDisplayNames display = LocaleDisplayNames.getInstance(locale, DisplayContext.CAPITALIZATION_NONE);
        for (String language : ULocale.getISOLanguages()) {
            if (language.length() == 2) {
                names.add(display.languageDisplayName(language));
            }
        }
        Set<String> stems = new HashSet<>();
        for (String name : names) {
            if (name.length() >= STEM && name.indexOf(' ') < 0) {
                stems.add(name.substring(0, STEM));
            }
        }
        List<String> phrases = new ArrayList<>();
        for (Currency currency : Currency.getAvailableCurrencies()) {
            phrases.add(currency.getName(locale, Currency.LONG_NAME, null));
        }
        LocaleDisplayNames dialects = LocaleDisplayNames.getInstance(locale, DisplayContext.DIALECT_NAMES);
        DIALECTS.forEach(dialect -> phrases.add(dialects.localeDisplayName(ULocale.forLanguageTag(dialect))));
        for (String phrase : phrases) {
            String[] words = SPACES.split(phrase, 0);
            for (int i = 0; i < words.length - 1; i++) {
                if (words[i].length() >= STEM && stems.contains(words[i].substring(0, STEM))) {
                    names.add(words[i]);
                }
            }
        }
    }

    /** Adds a name, if it has a capital; what stands in brackets behind it is no part of it. */
    private void add(String name) {
        int end = name.indexOf('(');
        String bare = (end < 0 ? name : name.substring(0, end)).strip();
        if (!bare.isEmpty() && Letters.upper(bare.codePointAt(0))) {
            List<String> words = new ArrayList<>();
            for (String word : SPACES.split(bare, 0)) {
                if (Letters.inWord(word.codePointAt(0))) {
                    words.add(lower(word.endsWith(".") ? word.substring(0, word.length() - 1) : word));
                }
            }
            put(words);
        }
    }

    private void put(List<String> words) {
        if (!words.isEmpty()) {
            byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
        }
    }

    private static String lower(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }
}
