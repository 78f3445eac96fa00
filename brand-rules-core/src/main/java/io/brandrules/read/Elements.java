package io.brandrules.read;

import io.brandrules.style.CssText;
import io.brandrules.text.AttributeToken;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the elements of one source have in common. Not thread-safe. */
final class Elements {
    /** The name of what holds the root of a tree. */
    static final String DOCUMENT = "#root";

    private final TagIndex tags;
    private final ValueText values;
    private final WrittenStyles styles;
    private final Map<String, Words> words = new HashMap<>();

    Elements(HtmlScope scope) {
        this.tags = scope.tags();
        this.values = scope.values();
        this.styles = scope.styles();
    }

    /** The style attribute among some attributes, parsed. */
    Optional<CssText> style(List<AttributeToken> attributes) {
        for (AttributeToken attribute : attributes) {
            if (attribute.name().equals("style")) {
                return styles.attribute(attribute.value()).map(WrittenStyles.StyleText::parsed);
            }
        }
        return Optional.empty();
    }

    /** Whether one of the names in a {@code class} or {@code id} holds one of the words. */
    boolean mentions(String names, Set<String> wanted) {
        return words.computeIfAbsent(names, Words::of).mention(wanted);
    }

    TagIndex tags() {
        return tags;
    }

    ValueText values() {
        return values;
    }
}
