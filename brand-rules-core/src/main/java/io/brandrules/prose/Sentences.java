package io.brandrules.prose;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Parts a text into sentences: where ICU does, but for full stops that end no sentence (abbreviations, initials, ordinal
 * numbers), behind a label ({@code Note: This}), and where an author breaks the line or sets items side by side ({@code
 * Home | Prices}).
 */
final class Sentences {
    private static final BreakIterator GENERAL = BreakIterator.getSentenceInstance(ULocale.ROOT);
    private static final BreakIterator GREEK = BreakIterator.getSentenceInstance(new ULocale("el"));
    private static final String ENDS = ".?!…。？！．｡।؟۔‼⁇⁈⁉";
    private static final String CLOSERS = "\"'”’»)]}›」』）】*_";
    private static final String OPENERS = "\"'“‘«‹([¿¡";
    private static final String DASHES = "-–—";

    /** How many words a label has at most. */
    private static final int LABEL = 6;

    /** How long a word is at least that ends a sentence before a figure. */
    private static final int FIGURED = 4;

    private static final String PARTINGS = "|•·●▪◦→›";

    private final String text;
    private final Words words;
    private final String language;
    private final Abbreviations abbreviations;
    private final boolean nounsCapitalised;
    private final List<Sentence> sentences = new ArrayList<>();

    private Sentences(String text, Words words, String language) {
        this.text = text;
        this.words = words;
        this.language = language;
        this.abbreviations = Abbreviations.of(language);
        this.nounsCapitalised = language.equals("de") || language.equals("lb");
    }

    /**
     * The sentences of a text that have a word, in order.
     *
     * @param language the code of the language, empty where it is not known
     * @param broken whether the author ends the line at a character of the text
     */
    static List<Sentence> of(String text, Words words, String language, IntPredicate broken) {
        Sentences parted = new Sentences(text, words, language);
        parted.run(broken);
        return List.copyOf(parted.sentences);
    }

    private void run(IntPredicate broken) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && c != ' ' && c != '|') {
                continue;
            }
            if (c == '…' && beginsAnew(i + 1)) {
                line(start, i + 1);
                start = i + 1;
            } else if (c == ' ' || Letters.hole(c)
                    ? broken.test(i) || label(start, i)
                    : PARTINGS.indexOf(c) >= 0 && stands(i)) {
                line(start, i);
                start = i + 1;
            }
        }
        line(start, text.length());
    }

    /** Whether an ellipsis, which ICU never breaks at, is followed by a capital. */
    private boolean beginsAnew(int at) {
        return at + 1 < text.length() && Letters.white(text.charAt(at)) && Letters.upper(text.codePointAt(at + 1));
    }

    /** Whether a label ends before a space: at a colon, or a few words on at a dash, with a capital behind. */
    private boolean label(int start, int space) {
        char before = space - start < 2 ? ' ' : text.charAt(space - 1);
        boolean ends = before == ':'
                || DASHES.indexOf(before) >= 0
                        && text.charAt(space - 2) == ' '
                        && words.behind(space) - words.behind(start) <= LABEL;
        return ends && text.charAt(space) == ' ' && !nounsCapitalised && capital(space + 1);
    }

    private boolean capital(int from) {
        int at = from;
        while (at < text.length() && OPENERS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() && Letters.upper(text.codePointAt(at));
    }

    /** Whether a sign stands between spaces. */
    private boolean stands(int at) {
        return (at == 0 || Letters.white(text.charAt(at - 1)))
                && at + 1 < text.length()
                && Letters.white(text.charAt(at + 1));
    }

    private void line(int from, int to) {
        int start = from;
        if (ends(from, to)) {
            BreakIterator breaks = (language.equals("el") ? GREEK : GENERAL).clone();
            breaks.setText(text.substring(from, to));
            for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
                int end = from + at;
                if (end == to || !goesOn(end)) {
                    start = beforeFigures(start, end);
                    add(start, end);
                    start = end;
                }
            }
        }
        add(start, to);
    }

    /**
     * Parts what ICU takes for one sentence where a figure begins another: it never breaks before a figure that a small
     * letter follows ({@code … due to leverage. 74% of accounts …}). The answer is where the last of them starts.
     */
    private int beforeFigures(int from, int to) {
        int start = from;
        for (int i = from + FIGURED; i + 2 < to; i++) {
            boolean stop = text.charAt(i) == '.' && text.charAt(i + 1) == ' ' && Letters.digit(text.charAt(i + 2));
            if (stop && plainWord(i) && !goesOn(i + 2)) {
                add(start, i + 2);
                start = i + 2;
            }
        }
        return start;
    }

    /** Whether a word in small letters, or a noun, ends at an offset that is too long for most abbreviations. */
    private boolean plainWord(int end) {
        int start = end;
        while (start > 0 && Character.isLowerCase(text.charAt(start - 1))) {
            start--;
        }
        boolean noun = nounsCapitalised && start > 0 && Letters.upper(text.charAt(start - 1));
        start -= noun ? 1 : 0;
        return end - start >= FIGURED && (start == 0 || Letters.white(text.charAt(start - 1)));
    }

    private boolean ends(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            char c = text.charAt(i);
            if (c < 0x80 ? c == '.' || c == '?' || c == '!' || c == ';' : ENDS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void add(int start, int end) {
        int from = start;
        while (from < end && Letters.white(text.charAt(from))) {
            from++;
        }
        int to = end;
        while (to > from && Letters.white(text.charAt(to - 1))) {
            to--;
        }
        int first = words.behind(from);
        int last = words.behind(to - 1);
        int endWord = last < words.count() && words.from(last) < to ? last + 1 : last;
        if (from < to && first < endWord) {
            sentences.add(new Sentence(from, to, first, endWord, closed(from, to)));
        }
    }

    private boolean closed(int from, int to) {
        int at = to - 1;
        while (at > from && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ENDS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ':';
    }

    /** Whether the full stop before a boundary that ICU sees ends no sentence. */
    private boolean goesOn(int boundary) {
        int stop = boundary - 1;
        while (stop > 0 && Letters.white(text.charAt(stop))) {
            stop--;
        }
        if (stop == 0 || text.charAt(stop) != '.') {
            return false;
        }
        int start = stop;
        while (start > 0 && stop - start < 24 && !outside(text.charAt(start - 1))) {
            start--;
        }
        String token = text.substring(start, stop);
        if (token.isEmpty()) {
            return false;
        }
        String word = token.toLowerCase(Locale.ROOT);
        char next = text.charAt(boundary);
        return abbreviations.anywhere().contains(word)
                || Letters.digit(next) && abbreviations.beforeFigures().contains(word)
                || ordinal(token, start)
                || lone(token, start);
    }

    private static boolean outside(char c) {
        return Letters.white(c) || "([{\"“„‚‘«‹/'’".indexOf(c) >= 0;
    }

    /** Whether a figure is an ordinal number, and not one that a word before it counts with ({@code Nr. 4.}). */
    private boolean ordinal(String token, int start) {
        int before = words.behind(start) - 1;
        boolean counted = before >= 0
                && abbreviations.beforeFigures().contains(words.word(before).toLowerCase(Locale.ROOT));
        if (!abbreviations.ordinals() || token.length() > 2 || counted) {
            return false;
        }
        for (int i = 0; i < token.length(); i++) {
            if (!Letters.digit(token.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a letter stands alone before a full stop: an initial, or a part of {@code z. B.}. {@code I} is a word, and
     * a capital behind a word in lower case is more often the end ({@code vitamin C.}).
     */
    private boolean lone(String token, int start) {
        if (token.length() == 3 && token.charAt(1) == '.') {
            return !language.equals("en"); // "z.B.", but "in the U.S."
        }
        if (token.length() != 1 || !Character.isLetter(token.charAt(0))) {
            return false;
        }
        if (!Letters.upper(token.charAt(0))) {
            return !language.equals("en");
        }
        if (token.equals("I") && language.equals("en")) {
            return false;
        }
        int before = words.behind(start) - 1;
        return before < 0
                || Letters.upper(text.codePointAt(words.from(before)))
                || words.to(before) == start - 2 && words.to(before) - words.from(before) == 1;
    }
}
