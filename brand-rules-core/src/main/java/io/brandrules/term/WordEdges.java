package io.brandrules.term;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;

/**
 * Where words begin and end in normalised text.
 *
 * <p>A letter or digit at the edge of a word must not touch another one, nor a mark. Punctuation at the edge asks for
 * nothing on its side. Scripts that are written without spaces need no edge, and a Korean particle is written onto the
 * word before it. A digit within a number is not at an edge: {@code 5%} is not in {@code 4.5%}.
 */
final class WordEdges {
    /** What a character means for the edge of a word. */
    private enum Kind {
        OTHER,
        LETTER,
        DIGIT,
        MARK,
        /** A letter of a script that is written without spaces. */
        UNSPACED,
        HANGUL
    }

    private static final int[] UNSPACED_SCRIPTS = {
        UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.THAI, UScript.LAO, UScript.KHMER, UScript.MYANMAR
    };

    private WordEdges() {}

    /** Whether a word may begin at {@code from}. */
    static boolean begins(String text, int from) {
        if (from > 0 && insideAscii(text.charAt(from - 1), text.charAt(from))) {
            return false;
        }
        Kind edge = kind(text.codePointAt(from));
        if (from == 0 || edge == Kind.OTHER || edge == Kind.UNSPACED) {
            return true;
        }
        int before = text.codePointBefore(from);
        return switch (kind(before)) {
            case LETTER, DIGIT, MARK -> false;
            case HANGUL -> edge != Kind.HANGUL;
            case UNSPACED -> true;
            case OTHER -> edge != Kind.DIGIT || !separates(before) || !digitBefore(text, from - 1);
        };
    }

    /** Whether a word may end before {@code to}. */
    static boolean ends(String text, int to) {
        if (to < text.length() && insideAscii(text.charAt(to - 1), text.charAt(to))) {
            return false;
        }
        Kind edge = kind(text.codePointBefore(to));
        if (to == text.length() || edge == Kind.OTHER) {
            return true;
        }
        int after = text.codePointAt(to);
        return switch (kind(after)) {
            case LETTER, DIGIT -> edge == Kind.UNSPACED;
            case MARK -> false;
            case HANGUL, UNSPACED -> true;
            case OTHER -> edge != Kind.DIGIT || !separates(after) || !digitAfter(text, to + 1);
        };
    }

    /** Where the word ends that has a character at {@code from}; {@code from} itself where there is none. */
    static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c >= FoldTable.ASCII_END) {
                int codePoint = text.codePointAt(at);
                if (!ofWord(codePoint)) {
                    break;
                }
                at += Character.charCount(codePoint);
            } else if (ofAsciiWord(c)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** Whether a character is one of a word in a script that parts words by spaces. */
    static boolean ofWord(int codePoint) {
        return switch (kind(codePoint)) {
            case LETTER, DIGIT, MARK -> true;
            case UNSPACED, HANGUL, OTHER -> false;
        };
    }

    /** The same of a normalised ASCII character. */
    static boolean ofAsciiWord(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** Whether a character is a letter of a script that is written without spaces. */
    static boolean unspaced(int codePoint) {
        return kind(codePoint) == Kind.UNSPACED;
    }

    /** Whether no letter of a text is of a script that is written without spaces, or of Korean. */
    static boolean spaced(String text) {
        return text.codePoints().mapToObj(WordEdges::kind).noneMatch(k -> k == Kind.UNSPACED || k == Kind.HANGUL);
    }

    /** Answers most questions with two comparisons. */
    private static boolean insideAscii(char before, char after) {
        return before >= 'a' && before <= 'z' && after >= 'a' && after <= 'z';
    }

    private static boolean separates(int codePoint) {
        return codePoint == '.' || codePoint == ',' || codePoint == '\'';
    }

    private static boolean digitBefore(String text, int at) {
        return at > 0 && kind(text.codePointBefore(at)) == Kind.DIGIT;
    }

    private static boolean digitAfter(String text, int at) {
        return at < text.length() && kind(text.codePointAt(at)) == Kind.DIGIT;
    }

    private static Kind kind(int c) {
        if (c < FoldTable.ASCII_END) {
            boolean letter = c >= 'a' && c <= 'z';
            return letter ? Kind.LETTER : c >= '0' && c <= '9' ? Kind.DIGIT : Kind.OTHER;
        }
        return switch (UCharacter.getType(c)) {
            case UCharacterCategory.DECIMAL_DIGIT_NUMBER -> Kind.DIGIT;
            case UCharacterCategory.NON_SPACING_MARK,
                    UCharacterCategory.COMBINING_SPACING_MARK,
                    UCharacterCategory.ENCLOSING_MARK -> Kind.MARK;
            case UCharacterCategory.UPPERCASE_LETTER,
                    UCharacterCategory.LOWERCASE_LETTER,
                    UCharacterCategory.TITLECASE_LETTER,
                    UCharacterCategory.MODIFIER_LETTER,
                    UCharacterCategory.OTHER_LETTER,
                    UCharacterCategory.LETTER_NUMBER -> letter(c);
            default -> Kind.OTHER;
        };
    }

    private static Kind letter(int c) {
        if (c < 0x0E00) {
            return Kind.LETTER; // the first script of those below is Thai
        }
        for (int script : UNSPACED_SCRIPTS) {
            if (UScript.hasScript(c, script)) {
                return Kind.UNSPACED;
            }
        }
        return UScript.hasScript(c, UScript.HANGUL) ? Kind.HANGUL : Kind.LETTER;
    }
}
