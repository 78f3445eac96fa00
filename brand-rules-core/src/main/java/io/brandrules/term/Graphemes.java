package io.brandrules.term;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** Characters as a reader counts them: extended grapheme clusters, of which a flag or a family is one. */
public final class Graphemes {
    private Graphemes() {}

    /** How many there are in a text. */
    public static int count(CharSequence text) {
        if (simple(text)) {
            return text.length();
        }
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text.toString());
        int count = 0;
        while (clusters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /** Whether each of its characters is one for a reader, too. */
    private static boolean simple(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x300 || c == '\r' || c == 0xAD) {
                return false;
            }
        }
        return true;
    }
}
