package io.brandrules.prose;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Set;

/** One pass over a text that finds its words. Used once. */
final class WordScan {
    private static final BreakIterator DICTIONARY = BreakIterator.getWordInstance(ULocale.ROOT);

    /** Top-level domains that are longer than most, and those that are reserved for examples. */
    private static final Set<String> LONG_DOMAINS = Set.of(
            "example",
            "invalid",
            "website",
            "network",
            "finance",
            "digital",
            "company",
            "support",
            "systems",
            "academy",
            "capital",
            "community",
            "technology",
            "solutions",
            "insurance",
            "photography",
            "international");

    private final String text;
    private final Words.Collector words;

    /** One past the last character of the run without spaces that was looked at last. */
    private int runEnd;

    WordScan(String text, Words.Collector words) {
        this.text = text;
        this.words = words;
    }

    void run() {
        int at = 0;
        while (at < text.length()) {
            char first = text.charAt(at);
            int c = first < 0x80 ? first : text.codePointAt(at);
            if (at >= runEnd && !Letters.white(c)) {
                at = address(at);
            } else if (!Letters.inWord(c)) {
                at += Character.charCount(c);
            } else if (Letters.unspaced(c)) {
                at = unspaced(at);
            } else {
                at = word(at);
            }
        }
    }

    /** Reads the run without spaces that begins here as an address, if it is one; the result is where to go on. */
    private int address(int start) {
        boolean signs = false;
        runEnd = start;
        while (runEnd < text.length() && !Letters.white(text.charAt(runEnd))) {
            char c = text.charAt(runEnd++);
            signs |= c == '.' || c == ':' || c == '@' || c == '#';
        }
        if (!signs) {
            return Letters.inWord(text.codePointAt(start)) ? start : advance(start);
        }
        int from = start;
        while (from < runEnd && "([{<\"'“‘«„‚".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = runEnd;
        while (to > from && ".,;:!?)]}>\"'”’»…".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        if (addresses(from, to)) {
            words.add(from, to, Words.Kind.ADDRESS);
            return to;
        }
        return start == from ? advance(start) : from;
    }

    /** Past the first character of a run that is no address, unless a word begins with it. */
    private int advance(int start) {
        int c = text.codePointAt(start);
        return Letters.inWord(c) ? start : start + Character.charCount(c);
    }

    private boolean addresses(int from, int to) {
        if (to - from < 2) {
            return false;
        }
        char first = text.charAt(from);
        if (first == '@' || first == '#') {
            return Letters.inWord(text.codePointAt(from + 1)) && !Letters.digit(text.codePointAt(from + 1));
        }
        String run = text.substring(from, to);
        int at = run.indexOf('@');
        return run.contains("://")
                || run.regionMatches(true, 0, "www.", 0, 4)
                || run.regionMatches(true, 0, "mailto:", 0, 7)
                || at > 0 && run.indexOf('.', at) > at + 1
                || at > 0 && Letters.hole(run.charAt(0))
                || host(run);
    }

    /** Whether a run begins as the name of a host or of a file does: {@code example.com/terms}, {@code terms.pdf}. */
    private static boolean host(String run) {
        int dot = 0;
        int at = 0;
        for (; at < run.length(); at++) {
            char c = run.charAt(at);
            if (c == '.') {
                dot = at;
            } else if (!(c < 0x80 && Character.isLetterOrDigit(c)) && c != '-' && c != '_') {
                break;
            }
        }
        if (dot < 2 || at < run.length() && "/?#:".indexOf(run.charAt(at)) < 0) {
            return false;
        }
        String last = run.substring(dot + 1, at);
        boolean lower = last.equals(last.toLowerCase(Locale.ROOT));
        boolean brief = last.length() >= 2 && last.length() <= 6;
        return (brief || LONG_DOMAINS.contains(last)) && lower && Character.isLetter(last.charAt(0));
    }

    private int unspaced(int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!Letters.unspaced(c) && !(c == 0x30FC || Letters.inWord(c) && marks(c))) {
                break;
            }
            end += Character.charCount(c);
        }
        BreakIterator parts = DICTIONARY.clone();
        parts.setText(text.substring(start, end));
        int from = 0;
        for (int to = parts.next(); to != BreakIterator.DONE; to = parts.next()) {
            if (Letters.inWord(text.codePointAt(start + from))) {
                words.add(start + from, start + to, Words.Kind.PLAIN);
            }
            from = to;
        }
        return end;
    }

    private static boolean marks(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private int word(int start) {
        boolean hole = false;
        int at = start;
        while (at < text.length()) {
            char first = text.charAt(at);
            if (first < 0x80 && Letters.inWord(first)) {
                at++;
                continue;
            }
            int c = text.codePointAt(at);
            if (Letters.inWord(c) && !Letters.unspaced(c)) {
                hole |= Letters.hole(c);
                at += Character.charCount(c);
            } else if (joins(c, at)) {
                at++;
            } else {
                break;
            }
        }
        Words.Kind kind =
                hole ? Words.Kind.HOLE : Letters.digit(text.codePointAt(start)) ? Words.Kind.NUMBER : Words.Kind.PLAIN;
        words.add(start, at, kind);
        return at;
    }

    /** Whether a character within a word holds its two sides together. */
    private boolean joins(int c, int at) {
        if (at + 1 >= text.length() || !Letters.inWord(text.codePointAt(at + 1))) {
            return false;
        }
        boolean digits = Letters.digit(text.codePointBefore(at)) && Letters.digit(text.codePointAt(at + 1));
        return switch (c) {
            case '-', 0x2010, 0x2011, '\'', 0x2019, 0x02BC, 0xFF07, 0xB7, '_', '&', 0xAD, 0x200C, 0x200D, 0x2060 ->
                true;
            case '.' -> digits || single(at);
            case ',', ':', '/' -> digits;
            default -> false;
        };
    }

    /** Whether the letter before a full stop stands alone, as those of {@code U.S.} and {@code z.B.} do. */
    private boolean single(int dot) {
        int letter = dot - Character.charCount(text.codePointBefore(dot));
        return letter == 0 || !Letters.inWord(text.codePointBefore(letter));
    }
}
