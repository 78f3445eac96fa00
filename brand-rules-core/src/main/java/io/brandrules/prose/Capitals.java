package io.brandrules.prose;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What words in capitals are: shouted, an acronym, a figure. */
public final class Capitals {
    private static final WordLists SHOUTED = WordLists.read("shouted.txt");
    private static final Set<String> SHOUTED_ANYWHERE = SHOUTED.all();
    private static final Set<String> ACRONYMS = WordLists.read("acronyms.txt").all();
    private static final int LONGEST_ACRONYM = 3;
    private static final Pattern ROMAN =
            Pattern.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

    private Capitals() {}

    /** Whether all letters of a word, at least two, are capitals, and it has no figures. */
    public static boolean all(String text, int from, int to) {
        int letters = 0;
        for (int at = from; at < to; ) {
            int c = text.codePointAt(at);
            if (Letters.upper(c)) {
                letters++;
            } else if (c != 'ß' && (Letters.lower(c) || Letters.digit(c) || Letters.hole(c) || Character.isLetter(c))) {
                return false;
            }
            at += Character.charCount(c);
        }
        return letters > 1;
    }

    /** Whether a word in capitals is a number in Roman figures. */
    public static boolean roman(String word) {
        return ROMAN.matcher(word).matches();
    }

    /** Whether a word is written in capitals by everybody. */
    public static boolean acronym(String word) {
        return ACRONYMS.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a word is a common one, and no acronym.
     *
     * @param language the code of the language; in one that is not known all of four letters or more count, as shorter
     *     ones are acronyms in others: {@code MIT}
     */
    public static boolean common(String word, String language) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (SHOUTED.has(language)) {
            return SHOUTED.of(language).contains(lower);
        }
        return (lower.length() > LONGEST_ACRONYM ? SHOUTED_ANYWHERE : SHOUTED.of("en")).contains(lower);
    }
}
