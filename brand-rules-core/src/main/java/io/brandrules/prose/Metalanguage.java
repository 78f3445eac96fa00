package io.brandrules.prose;

import java.util.Locale;
import java.util.Set;

/** The words by which a text speaks of words: {@code the term}, {@code instead of}. */
public final class Metalanguage {
    private static final WordLists LISTS = WordLists.read("metalanguage.txt");

    /** How far off they may stand. */
    private static final int FAR = 60;

    private static final int NEAR = 3;

    private Metalanguage() {}

    /**
     * Whether a sentence speaks of the words at an offset, which something sets off.
     *
     * @param several whether it sets others off, too, as what compares words does
     * @param language the code of the language
     */
    public static boolean speaks(Words words, Sentence sentence, int at, boolean several, String language) {
        int of = words.behind(at);
        int before = Math.max(sentence.firstWord(), of - FAR);
        int end = Math.min(sentence.endWord(), of + FAR);
        return any(words, before, of, LISTS.of(language))
                || any(words, of + 1, end, LISTS.of(language))
                || any(words, Math.max(before, of - 1), of, LISTS.of(language + " before"))
                || any(words, several ? before : Math.max(before, of - NEAR), of, LISTS.of(language + " choosing"))
                || several && any(words, of + 1, end, LISTS.of(language + " choosing"));
    }

    private static boolean any(Words words, int from, int to, Set<String> known) {
        for (int word = from; word < to; word++) {
            if (known.contains(words.word(word).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
