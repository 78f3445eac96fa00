package io.brandrules.cascade;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The styles of the elements that stand in elements of one style, by what is declared for them. Thread-safe. */
final class StyleNodes {
    private final Room room;
    private final Map<Cascaded, StyleNode> known = new ConcurrentHashMap<>();

    StyleNodes(Room room) {
        this.room = room;
    }

    /**
     * The style of elements.
     *
     * @param parent of the style that they stand in; null for roots
     * @param values that are declared for them
     */
    StyleNode of(@Nullable StyleNode parent, Cascaded values, Viewing viewing) {
        StyleNode first = known.get(values);
        StyleNode node = find(first, viewing);
        return node == null ? add(parent, values, viewing) : node;
    }

    private static @Nullable StyleNode find(@Nullable StyleNode first, Viewing viewing) {
        StyleNode node = first;
        while (node != null && !node.serves(viewing)) {
            node = node.other();
        }
        return node;
    }

    private synchronized StyleNode add(@Nullable StyleNode parent, Cascaded values, Viewing viewing) {
        StyleNode first = known.get(values);
        StyleNode node = find(first, viewing);
        if (node == null) {
            node = StyleNode.of(parent, values, viewing, first, room);
            known.put(values, node);
        }
        return node;
    }
}
