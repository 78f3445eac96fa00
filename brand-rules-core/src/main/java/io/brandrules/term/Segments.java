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
        return !unspaced || to - from >= longEnough(from) || edge(from) && edge(to);
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
