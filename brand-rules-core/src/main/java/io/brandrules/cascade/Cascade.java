package io.brandrules.cascade;

import io.brandrules.style.ColorValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client computes for each element of a document that does not move, for one way of viewing.
 *
 * <p>Style sheets, style attributes, presentational attributes and the client's own defaults are weighed as CSS has it;
 * custom properties are resolved and values inherited. What cannot be known is {@code Unknown}, never guessed. An
 * element is computed when it is first asked for, its ancestors before it, and together with all others for which the
 * same is declared and which stand in the same style. Not thread-safe.
 *
 * @see <a href="https://www.w3.org/TR/css-cascade-5/">CSS Cascading and Inheritance Level 5</a>
 */
public final class Cascade {
    private final List<Sheet> sheets;
    private final MatchedRules matched;
    private final DeclaredValues declared;
    private final @Nullable Cascade first;
    private final ElementMap<StyleNode> nodes = new ElementMap<>();

    /**
     * The cascade of a document.
     *
     * @param sheets of the author, as the stylist has them
     * @param first another way of viewing the same elements, whose styles are this one's where nothing makes them differ
     */
    Cascade(List<Sheet> sheets, MatchedRules matched, Viewing viewing, @Nullable Cascade first) {
        this.sheets = sheets;
        this.matched = matched;
        this.declared = matched.stylist().seen(viewing);
        this.first = first;
    }

    /** What an element comes to; one and the same for elements and ways of viewing that differ in nothing. */
    public ComputedStyle style(Styled element) {
        return node(element).style();
    }

    /** Where the value of a property was written, for the element or for the one that it is inherited from. */
    @SuppressWarnings("ReferenceEquality") // one value stands for the parent's
    public Optional<Place> place(Styled element, Property property) {
        Styled at = element;
        Weighed source = style(at).source(property);
        while (source == ComputedStyle.INHERITED && at.parent() != null) {
            at = at.parent();
            source = style(at).source(property);
        }
        return source == null ? Optional.empty() : place(at, source);
    }

    private Optional<Place> place(Styled element, Weighed source) {
        Declared written = source.declared();
        return switch (source.sheet()) {
            case Weighed.NOWHERE -> Optional.empty();
            case Weighed.ATTRIBUTE -> element.style().map(style -> style.place(written));
            default -> Optional.of(sheets.get(source.sheet()).place(written));
        };
    }

    /** How an element's text stands out from what is behind it. */
    public TextPaint paint(Styled element) {
        return element.html() ? node(element).paint() : TextPaint.unknown("the text belongs to a drawing");
    }

    /** The width of the window, in CSS pixels. */
    public double width() {
        return declared.viewing().width();
    }

    /** Whether the element's text is painted where a reader can see it. */
    public boolean shows(Styled element) {
        return node(element).shows();
    }

    private StyleNode node(Styled element) {
        StyleNode known = nodes.get(element);
        if (known != null) {
            return known;
        }
        List<Styled> missing = new ArrayList<>();
        StyleNode node = null;
        for (Styled at = element; at != null && node == null; at = at.parent()) {
            node = nodes.get(at);
            if (node == null) {
                missing.add(at);
            }
        }
        for (int i = missing.size() - 1; i > 0; i--) {
            node = node(missing.get(i), node);
        }
        return node(element, node);
    }

    private StyleNode node(Styled element, @Nullable StyleNode parent) {
        StyleNode node = first == null ? null : same(first, element, parent);
        if (node == null) {
            Stylist stylist = matched.stylist();
            boolean tinted =
                    stylist.quirks() && element.html() && element.name().equals("table");
            String bodyColor = tinted && parent != null ? bodyColor(element, parent) : "";
            Cascaded own = declared.of(matched.of(element), bodyColor);
            StyleNodes around = parent == null ? stylist.roots() : parent.children();
            node = around.of(parent, own, declared.viewing());
        }
        nodes.put(element, node);
        return node;
    }

    /** The style of an element in another way of viewing, if it is the same in this one. */
    private @Nullable StyleNode same(Cascade other, Styled element, @Nullable StyleNode parent) {
        StyleNode node = other.node(element);
        boolean same = node.parent() == parent
                && node.serves(declared.viewing())
                && declared.sameAs(other.declared, matched.of(element));
        return same ? node : null;
    }

    /** In quirks mode a table takes its colour from the body, and from nothing in between. */
    private static String bodyColor(Styled table, StyleNode parent) {
        Styled at = table.parent();
        StyleNode node = parent;
        while (at != null && node.parent() != null && !at.name().equals("body")) {
            at = at.parent();
            node = node.parent();
        }
        return node.style().color() instanceof ColorValue.Known known
                ? known.color().hex()
                : Variables.UNKNOWN;
    }
}
