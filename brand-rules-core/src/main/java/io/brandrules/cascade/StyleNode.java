package io.brandrules.cascade;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The style of the elements that are declared alike and stand in elements of one style, in one way of viewing. What is
 * painted depends on nothing else, so that it is worked out once for all of them. Not thread-safe.
 */
final class StyleNode {
    private final ComputedStyle style;
    private final @Nullable StyleNode parent;
    private final @Nullable StyleNode twin;
    private final StyleNode root;
    private final boolean removed;
    private Map<Cascaded, StyleNode> children = Map.of();
    private @Nullable TextPaint paint;

    /**
     * The style of elements within others.
     *
     * @param parent null for a root
     * @param twin the node of another way of viewing that has the same style, as all above it have; null for none
     */
    StyleNode(ComputedStyle style, @Nullable StyleNode parent, @Nullable StyleNode twin) {
        this.style = style;
        this.parent = parent;
        this.twin = twin;
        this.root = parent == null ? this : parent.root;
        this.removed = parent != null && parent.removed || Sight.removes(style);
    }

    ComputedStyle style() {
        return style;
    }

    @Nullable
    StyleNode parent() {
        return parent;
    }

    @Nullable
    StyleNode twin() {
        return twin;
    }

    /** The node of the root, by which the canvas is painted. */
    StyleNode root() {
        return root;
    }

    /** The node of the elements within for which some values win; null if there is none yet. */
    @Nullable
    StyleNode child(Cascaded values) {
        return children.get(values);
    }

    void add(Cascaded values, StyleNode child) {
        children = children.isEmpty() ? new HashMap<>() : children;
        children.put(values, child);
    }

    /** Whether text is painted where a reader can see it. */
    boolean shows() {
        return !removed && Sight.shows(style);
    }

    /** How the text of an HTML element stands out from what is behind it. */
    TextPaint paint() {
        TextPaint known = paint;
        if (known == null) {
            known = twin == null ? Layering.of(this) : twin.paint();
            paint = known;
        }
        return known;
    }
}
