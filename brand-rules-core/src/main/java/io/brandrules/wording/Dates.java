package io.brandrules.wording;

import io.brandrules.term.Normalized;
import java.text.DateFormatSymbols;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Days as people write them: {@code 3 May 2026}, {@code 03.05.2026}, {@code May 3rd}, {@code 2026年5月3日}. In figures
 * alone, day and month may stand in either order. Months and days of the week have the names that CLDR knows in the
 * language, and in English.
 */
final class Dates {
    private static final Pattern FIGURES =
            Pattern.compile("([0-9]{1,4})\\s?[./年-]\\s?([0-9]{1,2})(?:\\s?[./月-]\\s?([0-9]{1,4}))?\\s?[日.]?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern SIGNS = Pattern.compile("[\\p{L}\\p{M}0-9\\s.,/'’°ºª-]+");

    /** What stands between the parts of a date, or makes a figure a number in order. */
    private static final Set<String> BETWEEN = Set.of(
            "sept", "st", "nd", "rd", "th", "of", "the", "er", "re", "e", "le", "de", "del", "di", "d", "den", "der",
            "dem", "do", "da", "los", "las", "el", "il", "i", "am", "on", "op", "van", "r", "года", "г");

    private static final Map<String, Set<String>> NAMES = new ConcurrentHashMap<>();

    private Dates() {}

    /** Whether a text is a day, and one that the calendar has; full-width figures are figures, too. */
    static boolean date(String text, String language) {
        String plain = Normalized.text(text).strip();
        Matcher figures = FIGURES.matcher(plain);
        return figures.matches() ? inFigures(figures.toMatchResult()) : inWords(plain, language);
    }

    private static boolean inFigures(MatchResult written) {
        int first = Integer.parseInt(written.group(1));
        int second = Integer.parseInt(written.group(2));
        if (written.group(3) == null) {
            return written.group(1).length() <= 2 && (day(2024, second, first) || day(2024, first, second));
        }
        int third = Integer.parseInt(written.group(3));
        if (written.group(1).length() == 4) {
            return day(first, second, third);
        }
        boolean year = written.group(1).length() <= 2
                && (written.group(3).length() == 2 || written.group(3).length() == 4);
        int in = third < 100 ? 2000 + third : third;
        return year && (day(in, second, first) || day(in, first, second));
    }

    private static boolean day(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static boolean inWords(String text, String language) {
        Set<String> names = NAMES.computeIfAbsent(language, Dates::names);
        String[] words = WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        int[] numbers = NUMBER.matcher(text)
                .results()
                .mapToInt(number -> number.group().length() > 4 ? -1 : Integer.parseInt(number.group()))
                .toArray();
        return SIGNS.matcher(text).matches()
                && Arrays.stream(words).anyMatch(word -> names.contains(word) || word.equals("sept"))
                && Arrays.stream(words).allMatch(word -> names.contains(word) || BETWEEN.contains(word))
                && numbers.length >= 1
                && numbers.length <= 2
                && Arrays.stream(numbers).allMatch(number -> number >= 1 && number <= 31 || number >= 1000);
    }

    /** The words of the names of months and days of the week; of all languages where none is known. */
    private static Set<String> names(String language) {
        Stream<Locale> locales = language.isEmpty()
                ? Arrays.stream(Locale.getISOLanguages()).map(Locale::forLanguageTag)
                : Stream.of(Locale.forLanguageTag(language), Locale.ENGLISH);
        return locales.map(DateFormatSymbols::getInstance)
                .flatMap(symbols -> Stream.of(
                                symbols.getMonths(),
                                symbols.getShortMonths(),
                                symbols.getWeekdays(),
                                symbols.getShortWeekdays())
                        .flatMap(Arrays::stream))
                .flatMap(name -> WORD.matcher(name).results())
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
