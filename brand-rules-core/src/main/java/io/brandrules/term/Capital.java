package io.brandrules.term;

import io.brandrules.inflection.Forms;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;

/**
 * What a language that writes nouns with a capital asks of a form: that of a noun has one, {@code Gewinne}, and a word
 * with one amid a sentence is no form of a verb or an adjective, {@code Nutzer} none of {@code nutzen}.
 */
final class Capital {
    /** How many bits hold one of these. */
    static final int BITS = 2;

    static final int ANY = 0;
    private static final int NEEDED = 1;
    private static final int ONLY_AT_START = 2;
    private static final int MASK = 3;

    private Capital() {}

    /** What is asked of the forms of a word but itself. */
    static int of(Forms forms, LexiconWord word) {
        if (forms.capitalised()) {
            return NEEDED;
        }
        return forms.capitalisedElsewhere() && !word.noun() ? ONLY_AT_START : ANY;
    }

    /** Whether the word from {@code from} on is written as an answer of a lexicon asks. */
    static boolean fits(int answer, Normalized text, int from) {
        int asked = answer & MASK;
        if (asked == ANY) {
            return true;
        }
        Span span = text.span(from, from + 1);
        CharSequence original = text.original();
        boolean capital = Character.isUpperCase(Character.codePointAt(original, span.start()));
        return asked == NEEDED ? capital : !capital || starts(original, span.start());
    }

    /** Whether a sentence, a line or a quotation begins at an offset, or what is before it is in capitals too. */
    private static boolean starts(CharSequence text, int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            if (text instanceof MappedText mapped && mapped.endsLine(before)) {
                return true;
            }
            before--;
        }
        return before < 0 || !Character.isLetterOrDigit(text.charAt(before)) && text.charAt(before) != ',';
    }
}
