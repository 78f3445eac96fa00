package io.brandrules.prose;

import java.util.Locale;
import java.util.Set;

/** What is known of words for the case of headings. */
public final class TitleCase {
    /** Words that title case leaves in lower case, or may: articles, conjunctions, prepositions, {@code to}. */
    private static final Set<String> SMALL = Set.of(
            "a",
            "an",
            "the",
            "and",
            "but",
            "or",
            "nor",
            "for",
            "so",
            "yet",
            "as",
            "if",
            "at",
            "by",
            "in",
            "of",
            "off",
            "on",
            "per",
            "to",
            "up",
            "via",
            "vs",
            "v",
            "out",
            "down",
            "from",
            "into",
            "onto",
            "over",
            "than",
            "upon",
            "with",
            "about",
            "above",
            "across",
            "after",
            "against",
            "along",
            "among",
            "around",
            "before",
            "behind",
            "below",
            "beneath",
            "beside",
            "besides",
            "between",
            "beyond",
            "despite",
            "during",
            "except",
            "inside",
            "like",
            "near",
            "outside",
            "past",
            "since",
            "through",
            "throughout",
            "till",
            "toward",
            "towards",
            "under",
            "until",
            "within",
            "without",
            "that",
            "when",
            "en",
            "de",
            "la",
            "le",
            "el",
            "et",
            "al",
            "von",
            "van",
            "da",
            "di",
            "du",
            "y");

    private TitleCase() {}

    /** Whether the case of headings is told apart in a language: where it can be, and nouns have no capitals. */
    public static boolean told(String language) {
        return LittleWords.told(language);
    }

    /** Whether a word is no name, whatever its case. */
    public static boolean plain(String word, String language) {
        return LittleWords.has(word, language);
    }

    /** Whether a full stop behind a word shortens it, and so ends no sentence: {@code vs.} */
    public static boolean abbreviates(String word, String language) {
        return Abbreviations.of(language).anywhere().contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether title case leaves a word in lower case, or may. */
    public static boolean small(String word) {
        return SMALL.contains(word.toLowerCase(Locale.ROOT));
    }
}
