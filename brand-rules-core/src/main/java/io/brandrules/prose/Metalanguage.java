package io.brandrules.prose;

import java.util.Locale;
import java.util.Set;

/** The words by which a text speaks of words: {@code the term}, {@code instead of}. */
public final class Metalanguage {
    private static final WordLists LISTS = WordLists.read("metalanguage.txt");

    private Metalanguage() {}

    /**
     * Whether a sentence speaks of the words at an offset.
     *
     * @param language the code of the language
     */
    public static boolean speaks(Words words, Sentence sentence, int of, String language) {
        String code = language.equals("no") || language.equals("nn") ? "nb" : language;
        Set<String> anywhere = LISTS.of(code);
        for (int word = sentence.firstWord(); word < sentence.endWord(); word++) {
            if (words.from(word) != of && anywhere.contains(lower(words, word))) {
                return true;
            }
        }
        int before = words.behind(of) - 1;
        return before >= sentence.firstWord() && LISTS.of(code + " before").contains(lower(words, before));
    }

    private static String lower(Words words, int word) {
        return words.word(word).toLowerCase(Locale.ROOT);
    }
}
