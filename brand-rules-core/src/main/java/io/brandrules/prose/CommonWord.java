package io.brandrules.prose;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a word in small letters that is spelt as a name is the word of the language: {@code your visa}, {@code apple
 * pie}. No list of words is asked, only what stands beside it.
 */
public final class CommonWord {
    private static final WordLists DETERMINERS = WordLists.read("determiners.txt");

    private final Words words;
    private final String language;

    /**
     * Words beside one another.
     *
     * @param language its code; what is not known is read as English
     */
    public CommonWord(Words words, String language) {
        this.words = words;
        this.language = DETERMINERS.has(language) ? language : "en";
    }

    /**
     * Whether what stands at an offset is likely to be no name.
     *
     * @param named whether the same text has the name elsewhere, written as a name: then an article does not speak
     *     against it where another word follows, {@code the northwind app}
     */
    public boolean at(int offset, boolean named) {
        int word = words.behind(offset);
        if (word >= words.count()) {
            return false;
        }
        boolean determined = words.from(word) < offset || word > 0 && beside(word - 1) && determines(word - 1);
        boolean before = word > 0 && beside(word - 1) && speaks(word - 1) && !determined;
        boolean behind = word + 1 < words.count() && beside(word) && speaks(word + 1);
        return before || (named ? determined && !behind : determined || behind);
    }

    /** Whether only white space stands behind a word. */
    private boolean beside(int word) {
        for (int at = words.to(word); at < words.from(word + 1); at++) {
            if (!Letters.white(words.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean determines(int word) {
        String written = words.word(word).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return DETERMINERS.of(language).contains(written)
                || language.equals("en") && (written.endsWith("'s") || written.endsWith("s'"));
    }

    /** Whether a word in small letters says something of its own, and does not only join others. */
    private boolean speaks(int word) {
        Set<String> little = LittleWords.running(language);
        return words.kind(word) == Words.Kind.PLAIN
                && Letters.lower(words.charAt(words.from(word)))
                && !little.contains(words.word(word).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    }
}
