package io.brandrules.prose;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;

/** What single characters are to words. */
public final class Letters {
    private static final int[] UNSPACED_SCRIPTS = {
        UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.THAI, UScript.LAO, UScript.KHMER, UScript.MYANMAR
    };

    /** The letters and digits of ASCII. */
    private static final boolean[] ASCII = new boolean[0x80];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = Character.isLetterOrDigit(c);
        }
    }

    private Letters() {}

    /** Whether a character is part of a word: a letter, a mark, a digit, a hole. */
    static boolean inWord(int c) {
        if (c < ASCII.length) {
            return ASCII[c];
        }
        return switch (UCharacter.getType(c)) {
            case UCharacterCategory.UPPERCASE_LETTER,
                    UCharacterCategory.LOWERCASE_LETTER,
                    UCharacterCategory.TITLECASE_LETTER,
                    UCharacterCategory.MODIFIER_LETTER,
                    UCharacterCategory.OTHER_LETTER,
                    UCharacterCategory.LETTER_NUMBER,
                    UCharacterCategory.DECIMAL_DIGIT_NUMBER,
                    UCharacterCategory.NON_SPACING_MARK,
                    UCharacterCategory.COMBINING_SPACING_MARK,
                    UCharacterCategory.PRIVATE_USE -> true;
            default -> false;
        };
    }

    /** Whether a character is a letter with a case of its own, and that the upper one. */
    public static boolean upper(int c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : UCharacter.isUUppercase(c) || UCharacter.isTitleCase(c);
    }

    /** Whether a character is a letter with a case of its own, and that the lower one. */
    public static boolean lower(int c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' : UCharacter.isULowercase(c);
    }

    /** Whether a character is a decimal digit of any script. */
    public static boolean digit(int c) {
        return c < 0x80 ? c >= '0' && c <= '9' : UCharacter.isDigit(c);
    }

    /** Whether a character stands for what a template fills in, or for something that is no text. */
    public static boolean hole(int c) {
        return c >= 0xE000 && UCharacter.getType(c) == UCharacterCategory.PRIVATE_USE;
    }

    /** Whether a character belongs to a script that is written without spaces. */
    public static boolean unspaced(int c) {
        if (c < 0x0E00) {
            return false; // the first script of those is Thai
        }
        for (int script : UNSPACED_SCRIPTS) {
            if (UScript.hasScript(c, script)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is white space, of any width, breaking or not. */
    public static boolean white(int c) {
        return c <= ' ' || c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
