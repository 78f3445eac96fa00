package io.brandrules.term;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text in scripts that are written without spaces, by ICU's dictionaries; found when they are first
 * asked for. Not thread-safe.
 *
 * @see <a href="https://unicode-org.github.io/icu/userguide/boundaryanalysis/">ICU, boundary analysis</a>
 */
final class Segments {
    /** From so many characters on a text is no part of another word by chance. */
    private static final int LONG = 4;

    /** The same for Katakana, which writes words that are made of others in one. */
    private static final int LONG_KATAKANA = 3;

    /** The same for alphabets, such as that of Thai. */
    private static final int LONG_SPELLED = 8;

    private static final String DOERS = "家者員员士師师";
    private static final char THANTHAKHAT = '\u0e4c';

    private final String text;
    private @Nullable BitSet boundaries;

    Segments(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Whether the characters from {@code from} to {@code to} are words rather than a part of one. */
    boolean part(boolean unspaced, int from, int to) {
        return !unspaced || to - from >= longEnough(from) || edge(from) && edge(to) && !goesOn(to);
    }

    /**
     * Whether what follows makes one word with what was found, though the dictionaries part the two: a word for who
     * does it ({@code 投資家}, an investor), or the rest of a loan word in Thai, which has a letter that is not spoken
     * ({@code ฟรีแลนซ์}).
     */
    private boolean goesOn(int to) {
        if (to >= text.length()) {
            return false;
        }
        if (DOERS.indexOf(text.charAt(to)) >= 0) {
            return edge(to + 1) && UScript.hasScript(text.codePointBefore(to), UScript.HAN);
        }
        int start = to;
        for (int at = to; at < text.length() && at < to + LONG_SPELLED; at++) {
            start = edge(at) ? at : start;
            if (text.charAt(at) == THANTHAKHAT) {
                return at - start < 2 && start > to; // a rest that the dictionary does not know
            }
            if (!UScript.hasScript(text.codePointAt(at), UScript.THAI)) {
                return false;
            }
        }
        return false;
    }

    private int longEnough(int at) {
        int first = text.codePointAt(at);
        if (UScript.hasScript(first, UScript.KATAKANA)) {
            return LONG_KATAKANA;
        }
        boolean ideographic = UScript.hasScript(first, UScript.HAN) || UScript.hasScript(first, UScript.HIRAGANA);
        return ideographic ? LONG : LONG_SPELLED;
    }

    private boolean edge(int at) {
        BitSet known = boundaries;
        if (known == null) {
            known = find();
            boundaries = known;
        }
        return known.get(at);
    }

    private BitSet find() {
        BitSet found = new BitSet(text.length() + 1);
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text);
        for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
            found.set(at);
        }
        return found;
    }
}
