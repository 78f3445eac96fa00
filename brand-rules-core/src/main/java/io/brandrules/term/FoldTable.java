package io.brandrules.term;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What each single character folds to, as pages of 256 that are made when first needed, so that text in ASCII never
 * loads Unicode's tables.
 */
final class FoldTable {
    /** Marks a character that leaves nothing. Surrogates are free for marks, as no character folds to one. */
    static final char DROPPED = '\uD800';

    /** The first character that is not ASCII. */
    static final char ASCII_END = 0x80;

    private static final char SEVERAL = '\uD801';
    private static final char COMBINING = '\uD802';

    /** Turkish has an "i" with and without a dot in both cases; which one is meant nobody can tell from capitals. */
    private static final String EVERY_I = "iIıİ";

    private static final char DOTLESS_I = 'ı';
    private static final char DOT_ABOVE = '\u0307';
    private static final char[] ASCII = ascii();
    private static final AtomicReferenceArray<char[]> PAGES = new AtomicReferenceArray<>(256);

    private static final String SINGLE_QUOTES = "`´‘’‚‛′‵‹›ʹʻʼʽ՚׳＇❛❜";
    private static final String DOUBLE_QUOTES = "“”„‟″‶«»〝〞〟״＂❝❞";
    private static final String DASHES_IN_SYMBOLS = "−˗⁃";
    private static final String WAVES = "〜〰゠";

    private FoldTable() {}

    /** What an ASCII character folds to. */
    static char ascii(char c) {
        return ASCII[c];
    }

    /** What a character folds to where that is one character, a space for any white space; else a mark. */
    static char of(char c) {
        if (c < ASCII_END) {
            return ASCII[c];
        }
        char[] page = PAGES.get(c >> 8);
        if (page == null) {
            page = page(c >> 8);
            PAGES.set(c >> 8, page);
        }
        return page[c & 0xFF];
    }

    /** Whether an answer of {@link #of} is a character rather than a mark. */
    static boolean isPlain(char to) {
        return !Character.isSurrogate(to);
    }

    /** Whether a character may compose with one before it. */
    static boolean combines(int codePoint) {
        return codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT
                ? of((char) codePoint) == COMBINING
                : !Unicode.FOLDING.hasBoundaryBefore(codePoint)
                        && !Unicode.FOLDING
                                .normalize(Character.toString(codePoint))
                                .isEmpty();
    }

    /** Whether a character is folded by itself whatever follows, as Unicode's folding is not ours. */
    static boolean standsAlone(int codePoint) {
        return codePoint >= ASCII_END ? own(codePoint) != null : codePoint == '`';
    }

    /** What a character by itself folds to. */
    static String fold(int codePoint) {
        if (codePoint < ASCII_END) {
            return String.valueOf(ASCII[codePoint]);
        }
        String own = own(codePoint);
        return own != null ? own : fold(Character.toString(codePoint));
    }

    /** What a sequence of characters that may compose folds to. */
    static String fold(String segment) {
        String folded = Unicode.FOLDING.normalize(oneI(segment));
        StringBuilder result = new StringBuilder(folded.length());
        int base = 0;
        for (int i = 0; i < folded.length(); i = folded.offsetByCodePoints(i, 1)) {
            int c = folded.codePointAt(i) == DOTLESS_I ? 'i' : folded.codePointAt(i);
            base = UCharacter.getCombiningClass(c) == 0 ? c : base;
            String sign = sign(c);
            if (sign != null) {
                result.append(sign);
            } else if (c != DOT_ABOVE || base != 'i') {
                result.appendCodePoint(c);
            }
        }
        return result.toString();
    }

    private static String oneI(String segment) {
        return EVERY_I.indexOf(segment.charAt(0)) < 0
                ? segment
                : "i" + segment.substring(1).replace(String.valueOf(DOT_ABOVE), "");
    }

    /** What a character folds to by our rules rather than by Unicode's; null where Unicode's hold. */
    private static @Nullable String own(int c) {
        if (UCharacter.isUWhiteSpace(c)) {
            return " ";
        }
        String sign = sign(c);
        if (sign != null) {
            return sign;
        }
        if (c >= '₀' && c <= '₉') {
            return String.valueOf((char) (c - '₀' + '0')); // a part of a formula: CO₂
        }
        // A number sign set against a word is a footnote, and "4½" is not "41/2"; an accent on a space is no space.
        boolean kept = UCharacter.getType(c) == UCharacterCategory.OTHER_NUMBER
                || c == '™'
                || c == '℠'
                || Unicode.FOLDING.normalize(Character.toString(c)).startsWith(" ");
        return kept ? Character.toString(c) : null;
    }

    private static @Nullable String sign(int c) {
        if (c < ASCII_END) {
            return c == '`' ? "'" : null;
        }
        if (c == 'œ') {
            return "oe";
        }
        if (SINGLE_QUOTES.indexOf(c) >= 0) {
            return "'";
        }
        if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            return "\"";
        }
        boolean dash = UCharacter.getType(c) == UCharacterCategory.DASH_PUNCTUATION && WAVES.indexOf(c) < 0;
        return dash || DASHES_IN_SYMBOLS.indexOf(c) >= 0 ? "-" : null;
    }

    private static char[] page(int number) {
        char[] page = new char[256];
        for (int i = 0; i < page.length; i++) {
            char c = (char) (number << 8 | i);
            page[i] = Character.isSurrogate(c) ? SEVERAL : entry(c);
        }
        return page;
    }

    private static char entry(char c) {
        String to = fold(c);
        if (to.isEmpty()) {
            return DROPPED;
        }
        if (own(c) == null && !Unicode.FOLDING.hasBoundaryBefore(c)) {
            return COMBINING;
        }
        return to.length() == 1 ? to.charAt(0) : SEVERAL;
    }

    private static char[] ascii() {
        char[] table = new char[ASCII_END];
        for (char c = 0; c < ASCII_END; c++) {
            boolean space = c == ' ' || c >= '\t' && c <= '\r';
            boolean upper = c >= 'A' && c <= 'Z';
            table[c] = space ? ' ' : upper ? (char) (c + 32) : c == '`' ? '\'' : c;
        }
        return table;
    }

    /** Unicode's folding, loaded with the first character outside of ASCII. */
    private static final class Unicode {
        static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();
    }
}
