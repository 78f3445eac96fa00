package io.brandrules.cascade;

import org.jspecify.annotations.Nullable;

/**
 * The style of the elements that are declared alike and stand in elements of one style. What is painted depends on
 * nothing else, so that it is worked out once for all of them, and for all ways of viewing in which the style is the
 * same. Thread-safe.
 */
final class StyleNode {
    /** What a node takes in memory, in bytes, about. */
    private static final int SIZE = 800;

    private final ComputedStyle style;
    private final Viewing viewing;
    private final @Nullable StyleNode parent;
    private final @Nullable StyleNode other;
    private final StyleNode root;
    private final boolean removed;
    private final StyleNodes children;

    /** Worked out when it is asked for; the same whoever does. */
    private @Nullable TextPaint paint;

    private StyleNode(
            ComputedStyle style,
            Viewing viewing,
            @Nullable StyleNode parent,
            @Nullable StyleNode other,
            StyleNodes children) {
        this.style = style;
        this.viewing = viewing;
        this.parent = parent;
        this.other = other;
        this.root = parent == null ? this : parent.root;
        this.removed = parent != null && parent.removed || Sight.removes(style);
        this.children = children;
    }

    /**
     * Computes a style.
     *
     * @param parent of the style that it stands in; null for a root
     * @param other the style in another way of viewing; null for none
     */
    static StyleNode of(
            @Nullable StyleNode parent, Cascaded values, Viewing viewing, @Nullable StyleNode other, Room room) {
        ComputedStyle around = parent == null ? null : parent.style;
        ComputedStyle root = parent == null ? ComputedStyle.INITIAL : parent.root.style;
        ComputedStyle style = new Computation(around, root, viewing).compute(values);
        room.take(SIZE + style.size());
        return new StyleNode(style, viewing, parent, other, new StyleNodes(room));
    }

    ComputedStyle style() {
        return style;
    }

    @Nullable
    StyleNode parent() {
        return parent;
    }

    /** The style of the same elements in another way of viewing, that differs; null where there is none. */
    @Nullable
    StyleNode other() {
        return other;
    }

    /** The node of the root, by which the canvas is painted. */
    StyleNode root() {
        return root;
    }

    /** The styles of the elements within. */
    StyleNodes children() {
        return children;
    }

    /** Whether the style is the same in a way of viewing by the same engine, as all around it are. */
    boolean serves(Viewing another) {
        return (viewing.dark() == another.dark() || !style.heedsScheme())
                && (viewing.width() == another.width() || !style.heedsWindow());
    }

    /** Whether text is painted where a reader can see it. */
    boolean shows() {
        return !removed && Sight.shows(style);
    }

    /** How the text of an HTML element stands out from what is behind it. */
    TextPaint paint() {
        TextPaint known = paint;
        if (known == null) {
            known = Layering.of(this);
            paint = known;
        }
        return known;
    }
}
