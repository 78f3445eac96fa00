package io.brandrules.inflection;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a stem changes before some endings: {@code plan} to {@code plann}, {@code haus} to {@code häus}.
 *
 * @param pattern what is changed; no alternatives but in parentheses
 * @param end the letters that the pattern ends with, by which most words are told to be none of its
 * @param replacement in the notation of {@link Matcher#replaceFirst}
 * @param nouns whether only words that are written as nouns change so
 * @param endings that the changed stem takes; empty for any
 */
record Variant(Pattern pattern, String end, String replacement, boolean nouns, List<String> endings) {
    Variant {
        endings = List.copyOf(endings);
    }

    static Variant of(String pattern, String replacement, boolean nouns, List<String> endings) {
        return new Variant(Pattern.compile(pattern), end(pattern), replacement, nouns, endings);
    }

    private static String end(String pattern) {
        int to = pattern.length() - 1;
        if (to < 0 || pattern.charAt(to) != '$') {
            return "";
        }
        int from = to;
        while (from > 0 && Character.isLetter(pattern.charAt(from - 1))) {
            from--;
        }
        return pattern.substring(from, to);
    }

    /** The changed word, where it changes. */
    Optional<String> of(String word) {
        if (!word.endsWith(end)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(word);
        return matcher.find() ? Optional.of(matcher.replaceFirst(replacement)) : Optional.empty();
    }

    /** Whether a word, with {@code +} between its stem and its ending, is one of the pattern's. */
    boolean matches(String stem, String ending) {
        return pattern.matcher(stem + '+' + ending).find();
    }
}
