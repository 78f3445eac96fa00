package io.brandrules.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words in the names that authors give to elements: {@code email-footer}, {@code btn_primary}, {@code preHeader}. */
final class Words {
    /** A name with one of these says what stands beside the element, or names a part of something smaller. */
    private static final Set<String> OTHERWISE = Set.of(
            "has",
            "with",
            "no",
            "not",
            "without",
            "above",
            "before",
            "after",
            "hide",
            "card",
            "table",
            "row",
            "invoice",
            "purchase",
            "order",
            "modal",
            "dialog",
            "post",
            "article",
            "panel",
            "widget",
            "product",
            "item",
            "list");

    private static final Map<String, Sense> SENSES = Map.of(
            "btn", Sense.BUTTON,
            "button", Sense.BUTTON,
            "cta", Sense.BUTTON,
            "footer", Sense.FOOTER,
            "header", Sense.HEADER,
            "masthead", Sense.HEADER,
            "preheader", Sense.PREHEADER,
            "preview", Sense.PREHEADER,
            "previewtext", Sense.PREHEADER);

    /** The words that have a sense, by their first letters. */
    private static final String[][] WORDS = new String['z' + 1][];

    static {
        for (String word : SENSES.keySet()) {
            char initial = word.charAt(0);
            WORDS[initial] = SENSES.keySet().stream()
                    .filter(other -> other.charAt(0) == initial)
                    .toArray(String[]::new);
        }
    }

    static final Words NONE = new Words(EnumSet.noneOf(Sense.class));

    private final EnumSet<Sense> senses;

    private Words(EnumSet<Sense> senses) {
        this.senses = senses;
    }

    /** What a word can say of an element. */
    enum Sense {
        BUTTON,
        FOOTER,
        HEADER,
        PREHEADER
    }

    /** The words of the names in a {@code class} or {@code id}. */
    static Words of(Set<String> names) {
        EnumSet<Sense> senses = EnumSet.noneOf(Sense.class);
        for (String name : names) {
            if (mayTell(name)) {
                List<String> words = words(name);
                if (Collections.disjoint(OTHERWISE, words)) {
                    words.stream().map(SENSES::get).filter(Objects::nonNull).forEach(senses::add);
                }
            }
        }
        return senses.isEmpty() ? NONE : new Words(senses);
    }

    /** These and others. */
    Words and(Words others) {
        if (senses.isEmpty() || others.senses.isEmpty()) {
            return senses.isEmpty() ? others : this;
        }
        EnumSet<Sense> both = EnumSet.copyOf(senses);
        both.addAll(others.senses);
        return new Words(both);
    }

    /** Whether one of the names says so. */
    boolean mean(Sense sense) {
        return senses.contains(sense);
    }

    /** Whether a text holds one of the words that have a sense, be it as a part of another word; few names do. */
    private static boolean mayTell(String text) {
        for (int i = 0; i < text.length(); i++) {
            char initial = Character.toLowerCase(text.charAt(i));
            String[] words = initial < WORDS.length ? WORDS[initial] : null;
            if (words != null && oneAt(text, i, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean oneAt(String text, int at, String[] words) {
        for (String word : words) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean letter = i < name.length() && Character.isLetterOrDigit(name.charAt(i));
            boolean hump = letter
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (!letter || hump) {
                if (i > start) {
                    words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = hump ? i : i + 1;
            }
        }
        return words;
    }
}
