package io.brandrules.rules.tone;

import java.lang.Character.UnicodeScript;

/** Tells letters that pass for Latin ones from words that are written in their own script. */
final class Lookalikes {
    /** How far around a word is looked. */
    private static final int NEARBY = 200;

    private Lookalikes() {}

    /**
     * Whether the letters of a stretch pass for Latin ones: some are Latin and others are not, or the text around it is
     * Latin. {@code СЕО} is a word amid Russian, and a trap amid English.
     */
    static boolean amid(String text, int from, int to) {
        int before = Math.max(0, from - NEARBY);
        int after = Math.min(text.length(), to + NEARBY);
        boolean mixed = latin(text, from, to) > 0;
        return mixed
                || 2 * (latin(text, before, from) + latin(text, to, after))
                        > letters(text, before, from) + letters(text, to, after);
    }

    private static long latin(String text, int from, int to) {
        return text.substring(from, to)
                .codePoints()
                .filter(c -> Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN)
                .count();
    }

    private static long letters(String text, int from, int to) {
        return text.substring(from, to).codePoints().filter(Character::isLetter).count();
    }
}
