package io.brandrules.read;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The names in the text of a {@code class} or an {@code id}. Immutable: elements by the dozen are named alike, and
 * documents that are made from one template name theirs alike.
 *
 * @param all each once
 * @param words in them
 */
record Names(Set<String> all, Words words) {
    static final Names NONE = new Names(Set.of(), Words.NONE);

    static Names of(String text) {
        Set<String> names = split(text);
        return new Names(names, Words.of(names));
    }

    /** What it takes in memory, in bytes, about. */
    int size() {
        int size = 200;
        for (String name : all) {
            size += 100 + 2 * name.length();
        }
        return size;
    }

    /** The names, parted by what is white space in HTML. */
    private static Set<String> split(String text) {
        Set<String> names = new LinkedHashSet<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || TextFlow.white(text.charAt(i))) {
                if (i > start) {
                    names.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return names.size() == 1 ? Set.copyOf(names) : Collections.unmodifiableSet(names);
    }
}
