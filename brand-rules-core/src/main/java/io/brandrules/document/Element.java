package io.brandrules.document;

import io.brandrules.text.Span;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of the tree that a client makes of the markup.
 *
 * @param name in lower case
 * @param parent null for the root
 * @param tag the start tag; empty, where the element begins, for one that the parser implied
 * @param attributes values by name in lower case, decoded
 */
public record Element(String name, @Nullable Element parent, Span tag, Map<String, String> attributes) {
    public Element {
        attributes = Map.copyOf(attributes);
    }

    public Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    /** Whether the parser made the element up; such an element is never reported. */
    public boolean implied() {
        return tag.isEmpty();
    }
}
