package io.brandrules.inflection;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a stem changes before some endings: {@code plan} to {@code plann}, {@code haus} to {@code häus}.
 *
 * @param pattern what is changed
 * @param replacement in the notation of {@link Matcher#replaceFirst}
 * @param nouns whether only words that are written as nouns change so
 * @param endings that the changed stem takes; empty for any
 */
record Variant(Pattern pattern, String replacement, boolean nouns, java.util.List<String> endings) {
    Variant {
        endings = java.util.List.copyOf(endings);
    }

    /** The changed word, where it changes. */
    Optional<String> of(String word) {
        Matcher matcher = pattern.matcher(word);
        return matcher.find() ? Optional.of(matcher.replaceFirst(replacement)) : Optional.empty();
    }
}
