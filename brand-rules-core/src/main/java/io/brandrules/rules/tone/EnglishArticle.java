package io.brandrules.rules.tone;

import java.util.Locale;
import java.util.regex.Pattern;

/** The English article that a wording asks for, by how it begins to the ear: {@code an hour}, {@code a unit}. */
final class EnglishArticle {
    private static final Pattern SILENT_H = Pattern.compile("(?:hour|hono|honest|heir(?!l?oom)).*");

    /** Words in whose first letter a consonant is heard: {@code European}, {@code one-way}, {@code user}. */
    private static final Pattern CONSONANT =
            Pattern.compile("(?:eu|ewe|one(?![a-z])|once|uni(?![nmd])|us[aeiu]|uti|uto|ukulele).*");

    /** Words with a u that is a vowel: {@code unable}, {@code uninsured}, {@code update}. */
    private static final Pattern VOWEL_U = Pattern.compile("(?:un(?!i|a?nim)|uni[nm]|up|ul|um|ug|ur[gbn]|utt|utm).*");

    /** Letters whose names begin with a vowel. */
    private static final String NAMED_WITH_VOWEL = "aefhilmnorsx";

    private EnglishArticle() {}

    /** Whether a wording is known to go with an article, {@code a} or {@code an}. */
    static boolean fits(String article, String wording) {
        int end = 0;
        while (end < wording.length() && Character.isLetter(wording.charAt(end))) {
            end++;
        }
        String word = wording.substring(0, end);
        boolean abbreviation = end > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        if (word.isEmpty() || abbreviation) {
            return false; // whether it is spelled out is not written
        }
        String first = end == 1 ? word.toLowerCase(Locale.ROOT) : wording.toLowerCase(Locale.ROOT);
        return article.equals("an") ? vowel(first) : consonant(first);
    }

    private static boolean vowel(String word) {
        if (word.length() == 1) {
            return NAMED_WITH_VOWEL.contains(word);
        }
        return switch (word.charAt(0)) {
            case 'a', 'i' -> true;
            case 'e', 'o' -> !CONSONANT.matcher(word).matches();
            case 'u' -> VOWEL_U.matcher(word).matches();
            case 'h' -> SILENT_H.matcher(word).matches();
            default -> false;
        };
    }

    private static boolean consonant(String word) {
        if (word.length() == 1) {
            return !NAMED_WITH_VOWEL.contains(word) && word.charAt(0) < 0x80;
        }
        char first = word.charAt(0);
        return switch (first) {
            case 'a', 'i' -> false;
            case 'e', 'o', 'u' -> CONSONANT.matcher(word).matches();
            case 'h' -> !SILENT_H.matcher(word).matches();
            default -> first < 0x80;
        };
    }
}
