package io.brandrules.read;

import io.brandrules.read.WrittenStyles.StyleText;
import io.brandrules.text.Span;
import io.brandrules.text.TagToken;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the elements of one source have in common. Not thread-safe. */
final class Elements {
    /** The name of what holds the root of a tree. */
    static final String DOCUMENT = "#root";

    private final List<TagToken> tags;
    private final ValueText values;
    private final WrittenStyles styles;
    private int count;
    private @Nullable TagIndex index;
    private final Map<String, Words> words = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();

    Elements(HtmlScope scope) {
        this.tags = scope.markup().tags();
        this.values = scope.values();
        this.styles = scope.styles();
    }

    /** The number of the next element. */
    int number() {
        return count++;
    }

    /** The style attribute whose value is at a span. */
    @Nullable
    StyleText style(Span value) {
        return styles.attribute(value);
    }

    /** The names in a {@code class}, each once. */
    Set<String> classes(String names) {
        return classes.computeIfAbsent(names, Elements::split);
    }

    /** The words of a text, each once, parted by what is white space in HTML. */
    static Set<String> split(String text) {
        Set<String> words = new LinkedHashSet<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || TextFlow.white(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words.size() == 1 ? Set.copyOf(words) : Collections.unmodifiableSet(words);
    }

    /** The words of the names in a {@code class} or {@code id}. */
    Words words(String names) {
        return words.computeIfAbsent(names, Words::of);
    }

    /** The start tags by their places, which only a parser that has not read the tags itself asks for. */
    TagIndex tags() {
        TagIndex known = index;
        if (known == null) {
            known = new TagIndex(tags);
            index = known;
        }
        return known;
    }

    ValueText values() {
        return values;
    }
}
