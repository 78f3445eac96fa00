package io.brandrules.read;

import io.brandrules.style.CssText;
import io.brandrules.text.AttributeToken;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The elements of one tree, each made once. Not thread-safe. */
final class Elements {
    private final TagIndex tags;
    private final ValueText values;
    private final WrittenStyles styles;
    private final Map<String, Words> words = new HashMap<>();
    private final IdentityHashMap<Element, TreeElement> made = new IdentityHashMap<>();

    private @Nullable Map<Integer, TreeElement> byTag;

    Elements(HtmlScope scope) {
        this.tags = scope.tags();
        this.values = scope.values();
        this.styles = scope.styles();
    }

    /** The element of a node. */
    TreeElement of(Element node) {
        TreeElement known = made.get(node);
        if (known == null) {
            known = new TreeElement(node, this);
            made.put(node, known);
        }
        return known;
    }

    /** The element of a node; null where there is none, and for what holds the root. */
    @Nullable
    TreeElement find(@Nullable Node node) {
        return node instanceof Element element && !(node instanceof Document) ? of(element) : null;
    }

    /** The element whose start tag stands where that of an element of another tree does. */
    Optional<io.brandrules.document.Element> writtenAt(io.brandrules.document.Element other) {
        if (other.implied()) {
            return Optional.empty();
        }
        Map<Integer, TreeElement> known = byTag;
        if (known == null) {
            known = new HashMap<>();
            for (TreeElement element : made.values()) {
                if (!element.implied()) {
                    known.put(element.tag().start(), element);
                }
            }
            byTag = known;
        }
        return Optional.ofNullable(known.get(other.tag().start()));
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
