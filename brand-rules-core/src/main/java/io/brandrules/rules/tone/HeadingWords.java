package io.brandrules.rules.tone;

import io.brandrules.lint.Facts;
import io.brandrules.lint.Paragraph;
import io.brandrules.prose.Capitals;
import io.brandrules.prose.KnownNames;
import io.brandrules.prose.Letters;
import io.brandrules.prose.TitleCase;
import io.brandrules.prose.Words;
import java.util.BitSet;
import java.util.Locale;

/** What the words of a heading are for its case: names, beginnings, numbered, quoted. Used for one heading. */
final class HeadingWords {
    /** How many words of a person's name follow the given name at most. */
    private static final int SURNAMES = 2;

    private static final String OPENERS = "\"'(“‘«¿¡";

    private final Paragraph heading;
    private final Facts facts;
    private final String text;
    private final Words words;

    HeadingWords(Paragraph heading, Facts facts) {
        this.heading = heading;
        this.facts = facts;
        this.text = heading.text();
        this.words = heading.words();
    }

    /** Whether the case of a word is the author's choice. */
    boolean judged(int word) {
        int from = words.from(word);
        return words.kind(word) == Words.Kind.PLAIN
                && !heading.code(from)
                && !Capitals.all(text, from, words.to(word))
                && !facts.cased(heading, from, words.to(word));
    }

    /** Whether all letters of a word are small. */
    boolean lower(int word) {
        for (int at = words.from(word); at < words.to(word); at++) {
            if (!Letters.lower(text.charAt(at)) && Character.isLetterOrDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word has a capital at its beginning, and none behind it. */
    boolean capitalised(int word) {
        int from = words.from(word);
        if (!Letters.upper(text.charAt(from)) || words.to(word) - from < 2) {
            return false;
        }
        for (int at = from + 1; at < words.to(word); at++) {
            if (Letters.upper(text.charAt(at)) || Letters.digit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word begins the heading, or a part of it: a line, or what is behind a colon, a dash, a bracket, an end mark, a hole. */
    boolean begins(int word) {
        if (word == 0 || word == 1 && words.kind(0) == Words.Kind.NUMBER) {
            return true;
        }
        boolean hole = words.kind(word - 1) == Words.Kind.HOLE;
        for (int at = words.to(word - 1); at < words.from(word); at++) {
            char c = text.charAt(at);
            hole &= c != ',';
            if (heading.block().text().endsLine(at)
                    || !Letters.white(c) && c != ',' && c != '-' && c != '&' && c != '%') {
                return true;
            }
        }
        return hole;
    }

    /** Whether a word is counted by what follows: {@code Step 2}, {@code Part B}. */
    boolean numbered(int word) {
        return word + 1 < words.count()
                && (words.kind(word + 1) == Words.Kind.NUMBER
                        || Capitals.roman(words.word(word + 1))
                        || words.to(word + 1) - words.from(word + 1) == 1 && !little(word + 1));
    }

    /** Whether a single letter is a word, {@code à}, and no {@code Part A}; English tells by what stands around. */
    private boolean little(int word) {
        return heading.language().equals("en") ? article(word) : plain(word);
    }

    /** Whether a capital {@code A} is an article before a word with a capital, and counts nothing. */
    boolean article(int word) {
        return word > 0
                && heading.language().equals("en")
                && words.word(word).equals("A")
                && plain(word - 1)
                && word + 1 < words.count()
                && capitalised(word + 1);
    }

    /** The words within quotation marks. */
    BitSet quoted() {
        BitSet within = new BitSet();
        boolean quoted = false;
        for (int word = 0; word < words.count(); word++) {
            for (int at = word == 0 ? 0 : words.to(word - 1); at < words.from(word); at++) {
                switch (text.charAt(at)) {
                    case '"' -> quoted = !quoted;
                    case '“', '«', '„' -> quoted = true;
                    case '”', '»' -> quoted = false;
                    default -> {}
                }
            }
            within.set(word, quoted);
        }
        return within;
    }

    /** Whether a word is no name, whatever its case. */
    boolean plain(int word) {
        return TitleCase.plain(words.word(word), heading.language());
    }

    /** Whether a word stays as it is, as a full stop makes it an abbreviation. */
    boolean abbreviated(int word) {
        return words.to(word) < text.length()
                && text.charAt(words.to(word)) == '.'
                && (words.word(word).indexOf('.') > 0 || TitleCase.abbreviates(words.word(word), heading.language()));
    }

    /**
     * How many words the name has that a word with a capital begins, 0 where it begins none: one that everybody knows,
     * a person's, or one that the document writes with a capital amid its sentences.
     */
    int name(int word) {
        int known = KnownNames.length(words, word, heading.language());
        if (known == 0 && KnownNames.given(words.word(word)) && !plain(word)) {
            known = 1;
            while (known <= SURNAMES && surname(word + known)) {
                known++;
            }
        }
        return known == 0 && named(word) ? 1 : known;
    }

    private boolean surname(int word) {
        return word < words.count()
                && capitalised(word)
                && !plain(word)
                && text.substring(words.to(word - 1), words.from(word)).isBlank();
    }

    private boolean named(int word) {
        String written = words.word(word);
        return facts.copy().names(written) && !(plain(word) && facts.copy().lowers(written.toLowerCase(Locale.ROOT)));
    }

    /** Whether a capital before a word may begin a name that the word is a part of: {@code Northwind Support}. */
    boolean goesOnName(int word) {
        if (word > 1 && words.kind(word - 1) == Words.Kind.NUMBER) {
            return !plain(word - 2); // Windows 11 Support
        }
        return word > 1 && !begins(word - 1) && !plain(word - 1) && !lower(word - 1) && !joinsNames(word)
                || word == 1 && facts.settled(heading, words.from(0), words.to(0));
    }

    /** Whether a small word stands behind a name that everybody knows, and so is no part of it. */
    private boolean joinsNames(int word) {
        return TitleCase.small(words.word(word)) && KnownNames.length(words, word - 1, heading.language()) == 1;
    }

    /** Whether the first word begins with a small letter, as it is written and as it is painted. */
    boolean beginsSmall() {
        if (words.count() == 0 || !judged(0) || !lower(0) || !Letters.lower(text.charAt(words.from(0)))) {
            return false;
        }
        for (int at = 0; at < words.from(0); at++) {
            char c = text.charAt(at);
            if (!Letters.white(c) && OPENERS.indexOf(c) < 0) {
                return false;
            }
        }
        PaintedCase painted = PaintedCase.of(facts);
        return !painted.set(heading, facts, "uppercase").get(words.from(0))
                && !painted.set(heading, facts, "capitalize").get(words.from(0));
    }

    /** A word in the other case. */
    String mended(int word) {
        boolean capital = lower(word);
        String written = words.word(word);
        int first = written.offsetByCodePoints(0, 1);
        String head = written.substring(0, first);
        return (capital ? head.toUpperCase(Locale.ROOT) : head.toLowerCase(Locale.ROOT)) + written.substring(first);
    }
}
