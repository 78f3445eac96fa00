package io.brandrules.rules.tone;

import io.brandrules.lint.Facts;
import io.brandrules.lint.Paragraph;
import io.brandrules.prose.Capitals;
import io.brandrules.prose.Letters;
import io.brandrules.prose.TitleCase;
import io.brandrules.prose.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a heading that are not in the case that the brand writes headings in. Used for one heading. */
final class HeadingCase {
    private final Paragraph heading;
    private final Facts facts;
    private final String text;
    private final Words words;

    HeadingCase(Paragraph heading, Facts facts) {
        this.heading = heading;
        this.facts = facts;
        this.text = heading.text();
        this.words = heading.words();
    }

    /**
     * Words in the wrong case.
     *
     * @param words their numbers, in order
     */
    record Wrong(List<Integer> words, boolean certain) {
        static final Wrong NONE = new Wrong(List.of(), true);
    }

    /** The words that title case writes with a capital, and this heading does not. */
    Wrong notInTitleCase() {
        List<Integer> wrong = new ArrayList<>();
        for (int word = 0; word < words.count(); word++) {
            boolean small = word > 0 && TitleCase.small(words.word(word));
            if (judged(word) && lowerThroughout(word) && !small) {
                wrong.add(word);
            }
        }
        return new Wrong(wrong, true);
    }

    /**
     * The words that sentence case writes in lower case, and this heading does not.
     *
     * <p>Names have capitals in either case, and nobody has a list of them all. So a capital counts only on a word that
     * is no name for sure and does not go on a name, or where every word has one.
     */
    Wrong notInSentenceCase() {
        List<Integer> capitals = new ArrayList<>();
        boolean plain = false;
        int lowers = 0;
        boolean quoted = false;
        for (int word = 0; word < words.count(); word++) {
            quoted = quoted(word, quoted);
            if (quoted || !judged(word)) {
                continue;
            }
            if (lowerThroughout(word)) {
                lowers += TitleCase.small(words.word(word)) ? 0 : 1;
            } else if (capitalised(word) && !begins(word) && !numbered(word)) {
                capitals.add(word);
                plain |= plain(word) && !goesOnName(word);
            }
        }
        if (plain) {
            if (lowerElsewhere()) {
                capitals.removeIf(word -> !plain(word));
            }
            return new Wrong(capitals, true);
        }
        return lowers == 0 && capitals.size() > 2 ? new Wrong(capitals, false) : Wrong.NONE;
    }

    private boolean lowerElsewhere() {
        for (int word = 1; word < words.count(); word++) {
            if (judged(word) && lowerThroughout(word) && !TitleCase.small(words.word(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the case of a word is the author's choice. */
    private boolean judged(int word) {
        int from = words.from(word);
        return words.kind(word) == Words.Kind.PLAIN
                && !heading.code(from)
                && !Capitals.all(text, from, words.to(word))
                && !facts.settled(heading, from, words.to(word));
    }

    private boolean lowerThroughout(int word) {
        for (int at = words.from(word); at < words.to(word); at++) {
            if (!Letters.lower(text.charAt(at)) && Character.isLetterOrDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word has a capital at its beginning, and none behind it. */
    private boolean capitalised(int word) {
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
    private boolean begins(int word) {
        if (word == 0 || words.kind(word - 1) == Words.Kind.HOLE || word == 1 && words.kind(0) == Words.Kind.NUMBER) {
            return true;
        }
        for (int at = words.to(word - 1); at < words.from(word); at++) {
            char c = text.charAt(at);
            if (!Letters.white(c) && c != ',' && c != '-' && c != '&'
                    || heading.block().text().endsLine(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is counted by what follows: {@code Step 2}, {@code Part B}. */
    private boolean numbered(int word) {
        return word + 1 < words.count()
                && (words.kind(word + 1) == Words.Kind.NUMBER
                        || Capitals.roman(words.word(word + 1))
                        || words.to(word + 1) - words.from(word + 1) == 1);
    }

    private boolean quoted(int word, boolean before) {
        boolean quoted = before;
        for (int at = word == 0 ? 0 : words.to(word - 1); at < words.from(word); at++) {
            switch (text.charAt(at)) {
                case '"' -> quoted = !quoted;
                case '“', '«', '„' -> quoted = true;
                case '”', '»' -> quoted = false;
                default -> {}
            }
        }
        return quoted;
    }

    private boolean plain(int word) {
        return TitleCase.plain(words.word(word), heading.language());
    }

    /** Whether a capital before a word may begin a name that the word is a part of: {@code Northwind Support}. */
    private boolean goesOnName(int word) {
        return word > 1 && !begins(word - 1) && !plain(word - 1) && !lowerThroughout(word - 1)
                || word == 1 && facts.settled(heading, words.from(0), words.to(0));
    }

    /** A word as it is to be written. */
    String mended(int word, boolean title) {
        String written = words.word(word);
        int first = written.offsetByCodePoints(0, 1);
        String head = written.substring(0, first);
        return (title ? head.toUpperCase(Locale.ROOT) : head.toLowerCase(Locale.ROOT)) + written.substring(first);
    }

    Words words() {
        return words;
    }
}
