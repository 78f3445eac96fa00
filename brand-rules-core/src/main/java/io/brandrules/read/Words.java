package io.brandrules.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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

    static final Words NONE = new Words(List.of());

    private final List<List<String>> names;

    private Words(List<List<String>> names) {
        this.names = names;
    }

    /** The words of the names in a {@code class} or {@code id}. */
    static Words of(String written) {
        List<List<String>> names = new ArrayList<>();
        for (String name : Elements.split(written)) {
            List<String> words = words(name);
            if (Collections.disjoint(OTHERWISE, words)) {
                names.add(words);
            }
        }
        return new Words(names);
    }

    /** Whether one of the names holds one of the words. */
    boolean mention(Set<String> wanted) {
        for (List<String> words : names) {
            for (String word : words) {
                if (wanted.contains(word)) {
                    return true;
                }
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
