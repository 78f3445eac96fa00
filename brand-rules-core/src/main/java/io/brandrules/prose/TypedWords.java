package io.brandrules.prose;

import java.util.Locale;

/**
 * The words that readers are told to type, which have to stand in capitals: {@code Text STOP to 80808, reply YES or NO}.
 */
public final class TypedWords {
    private static final WordLists LISTS = WordLists.read("typed.txt");

    /** How many words may stand between the verb and what is typed. */
    private static final int BETWEEN = 4;

    /** How many words one text asks for at most: {@code YES, NO or STOP}. */
    private static final int CHAIN = 6;

    private final String text;
    private final Words words;
    private final String language;

    /**
     * The words of a text.
     *
     * @param language its code; what is not known is read as English
     */
    public TypedWords(String text, Words words, String language) {
        this.text = text;
        this.words = words;
        this.language = LISTS.has(language + " verbs") ? language : "en";
    }

    /** Whether a word in capitals is one that readers are told to type. */
    public boolean has(int word) {
        int at = word;
        for (int link = 0; link < CHAIN && at >= 0; link++) {
            if (is("never", at) || !ends(at)) {
                return false;
            }
            if (told(at)) {
                return true;
            }
            at = other(at);
        }
        return false;
    }

    /** Whether nothing stands behind a word that it would say more of. */
    private boolean ends(int word) {
        return word + 1 >= words.count() || parted(word) || is("behind", word + 1) || figures(word + 1);
    }

    /** Whether a verb of typing stands before a word, with no more than little words between. */
    private boolean told(int word) {
        int at = word - 1;
        for (int i = 0; i <= BETWEEN && at >= 0 && !parted(at); i++, at--) {
            if (is("verbs", at)) {
                return true;
            }
            if (!is("between", at)) {
                return false;
            }
        }
        return word + 2 < words.count() && is("behind", word + 1) && figures(word + 2) && !parted(word);
    }

    /** The word in capitals before this one in a list: {@code YES or NO}; -1 where there is none. */
    private int other(int word) {
        int at = word - 1;
        boolean listed = at >= 0 && comma(at);
        while (at >= 0 && word - at <= BETWEEN && (is("behind", at) || !parted(at) || comma(at))) {
            if (Capitals.all(text, words.from(at), words.to(at))) {
                return at;
            }
            listed |= is("behind", at) || comma(at);
            if (!listed) {
                return -1;
            }
            at--;
        }
        return -1;
    }

    private boolean figures(int word) {
        return words.kind(word) == Words.Kind.NUMBER || words.kind(word) == Words.Kind.HOLE;
    }

    /** Whether more than spaces and quotation marks stand behind a word. */
    private boolean parted(int word) {
        for (int at = words.to(word); word + 1 < words.count() && at < words.from(word + 1); at++) {
            if (!Letters.white(text.charAt(at))
                    && "\"'\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb*_:".indexOf(text.charAt(at)) < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean comma(int word) {
        int at = words.to(word);
        return at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == '/');
    }

    private boolean is(String list, int word) {
        return LISTS.of(language + " " + list)
                .contains(words.word(word).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    }
}
