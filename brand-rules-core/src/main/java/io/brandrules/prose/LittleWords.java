package io.brandrules.prose;

import java.util.Locale;
import java.util.Set;

/** The words that every sentence of a language is full of, and that are no names. */
public final class LittleWords {
    private static final WordLists LISTS = WordLists.read("little-words.txt");

    /** In a language's own texts, one word in five at the least is one of them. */
    private static final double SPARSE = 0.08;

    /** Fewer words tell nothing: they may be names. */
    private static final int TELLING = 8;

    private LittleWords() {}

    /** Whether they are known of a language that tells names by their capitals. */
    static boolean told(String language) {
        return LISTS.has(language);
    }

    static boolean has(String word, String language) {
        return LISTS.of(language).contains(lower(word));
    }

    /**
     * Whether some words have so few of them that they are in another language than the content says: {@code Lorem
     * ipsum}, which only holds a place. False for a language of which they are not known.
     *
     * @param language the code of the language
     */
    public static boolean lacking(Words words, String language) {
        Set<String> known = running(language);
        int plain = 0;
        int little = 0;
        for (int word = 0; word < words.count(); word++) {
            if (words.kind(word) == Words.Kind.PLAIN) {
                plain++;
                little += known.contains(lower(words.word(word))) ? 1 : 0;
            }
        }
        return !known.isEmpty() && plain >= TELLING && little < plain * SPARSE;
    }

    /** What the running text of a language is full of; empty where it is not known. */
    static Set<String> running(String language) {
        Set<String> running = LISTS.of(language + " running");
        return running.isEmpty() ? LISTS.of(language) : running;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
