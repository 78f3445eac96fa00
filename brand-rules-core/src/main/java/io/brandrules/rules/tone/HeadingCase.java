package io.brandrules.rules.tone;

import io.brandrules.lint.Facts;
import io.brandrules.lint.Paragraph;
import io.brandrules.prose.TitleCase;
import io.brandrules.prose.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The words of a heading that are not in the case that the brand writes headings in. Used for one heading. */
final class HeadingCase {
    private final HeadingWords heading;
    private final Words words;

    HeadingCase(Paragraph heading, Facts facts) {
        this.heading = new HeadingWords(heading, facts);
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
            if (heading.judged(word) && heading.lower(word) && !small && !heading.abbreviated(word)) {
                wrong.add(word);
            }
        }
        return new Wrong(wrong, true);
    }

    /**
     * The words that sentence case writes otherwise than this heading does: the first, and those that have capitals.
     *
     * <p>Names have capitals in either case, and nobody has a list of them all. So a capital counts only on a word that
     * is no name for sure and does not go on a name, or where every word has one.
     */
    Wrong notInSentenceCase() {
        Wrong capitals = wrongCapitals();
        if (!heading.beginsSmall()) {
            return capitals;
        }
        List<Integer> wrong = new ArrayList<>(List.of(0));
        wrong.addAll(capitals.words());
        return new Wrong(
                wrong,
                heading.plain(0) || capitals.certain() && !capitals.words().isEmpty());
    }

    private Wrong wrongCapitals() {
        List<Integer> capitals = new ArrayList<>();
        List<Integer> plain = new ArrayList<>();
        int certain = 0;
        int lowers = 0;
        BitSet quoted = heading.quoted();
        int named = 0; // one past the last word of the last name
        for (int word = 0; word < words.count(); word++) {
            if (quoted.get(word) || word < named || !heading.judged(word) && !heading.article(word)) {
                continue;
            }
            if (heading.lower(word)) {
                lowers += TitleCase.small(words.word(word)) ? 0 : 1;
            } else if (heading.capitalised(word) || heading.article(word)) {
                named = Math.max(named, word + heading.name(word));
                if (word >= named && !heading.begins(word) && !heading.numbered(word)) {
                    capitals.add(word);
                    if (heading.plain(word)) {
                        plain.add(word);
                        certain += heading.goesOnName(word) ? 0 : 1;
                    }
                }
            }
        }
        if (certain > 0) {
            return new Wrong(lowers > 0 ? plain : capitals, true);
        }
        return lowers == 0 && capitals.size() > 2 ? new Wrong(capitals, false) : Wrong.NONE;
    }

    /** A word as it is to be written. */
    String mended(int word) {
        return heading.mended(word);
    }

    Words words() {
        return words;
    }
}
