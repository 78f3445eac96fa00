package io.brandrules.term;

import java.util.Locale;

/**
 * The two i of Turkish and Azerbaijani, which make other words of words: {@code sık} is "frequent". Normalised text has
 * one of them, as texts in other languages write Turkish names in either way.
 */
public final class TurkishI {
    private static final String EVERY = "iI\u0131\u0130";

    private TurkishI() {}

    /** Whether a language tag is that of a language that has both. */
    public static boolean spoken(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        return lower.equals("tr") || lower.equals("az") || lower.startsWith("tr-") || lower.startsWith("az-");
    }

    /**
     * Whether what was found has the i's of what was looked for, from the front. The capital I of a word in small
     * letters may be either, as words of other languages have it too; amid capitals it has no dot.
     */
    public static boolean same(String looked, String found) {
        boolean capitals = found.codePoints().noneMatch(Character::isLowerCase)
                && found.codePoints().filter(Character::isUpperCase).count() > 1;
        int at = next(found, 0);
        for (int i = next(looked, 0); i < looked.length() && at < found.length(); i = next(looked, i + 1)) {
            boolean either = looked.charAt(i) == 'I' || found.charAt(at) == 'I' && !capitals;
            if (!either && dotted(looked.charAt(i)) != dotted(found.charAt(at))) {
                return false;
            }
            at = next(found, at + 1);
        }
        return true;
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && EVERY.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static boolean dotted(char c) {
        return c == 'i' || c == '\u0130';
    }
}
