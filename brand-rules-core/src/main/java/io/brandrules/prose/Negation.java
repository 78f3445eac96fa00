package io.brandrules.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words that take back what follows them: {@code not}, {@code never}, {@code without}. */
public final class Negation {
    /** So many words before another are looked at. */
    public static final int WINDOW = 3;

    private static final WordLists LISTS = WordLists.read("negation.txt");

    /** What parts a sentence, so that nothing before it is about what is behind it. */
    private static final String PARTING = ",;:()[]–—|•·/";

    private Negation() {}

    /**
     * The word that takes back what stands at an offset, as it is written: one of the three words before it in its
     * sentence, with no comma or the like between.
     *
     * @param text that the words are of
     * @param language the code of the language; that of English words where it is empty
     */
    public static Optional<String> before(String text, Words words, Sentence sentence, int at, String language) {
        String known = language.isEmpty() ? "en" : language;
        int of = words.behind(at);
        int from = of < words.count() ? words.from(of) : at;
        if (from < at && hyphened(text.substring(from, at), known)) {
            return Optional.of(text.substring(from, at - 1));
        }
        int behind = Math.min(from, at);
        int first = Math.max(sentence.firstWord(), of - WINDOW);
        for (int word = of - 1; word >= first && together(text, words.to(word), behind); word--) {
            String next = word + 1 < words.count() ? lower(words.word(word + 1)) : "";
            if (negates(lower(words.word(word)), next, known)) {
                return Optional.of(words.word(word));
            }
            behind = words.from(word);
        }
        return Optional.empty();
    }

    /** {@code non-} as the first half of a word. */
    private static boolean hyphened(String front, String language) {
        return front.endsWith("-") && LISTS.of(language).contains(lower(front.substring(0, front.length() - 1)));
    }

    private static boolean negates(String word, String next, String language) {
        Set<String> spared = LISTS.of(language + " spared");
        boolean negative = LISTS.of(language).contains(word) || language.equals("en") && word.endsWith("n't");
        return negative && !spared.contains(next);
    }

    private static boolean together(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean dash = c == '-' && at > 0 && Letters.white(text.charAt(at - 1));
            if (dash || PARTING.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
