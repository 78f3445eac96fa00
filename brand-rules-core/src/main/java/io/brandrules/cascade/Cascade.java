package io.brandrules.cascade;

import io.brandrules.cascade.MatchedRules.Matched;
import io.brandrules.style.ColorValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final MatchedRules matched;
    private final WeighedRules clientWeights;
    private final WeighedRules authorWeights;
    private final Viewing viewing;
    private final boolean quirks;
    private final Map<Declarations, Cascaded> cascaded = new HashMap<>();
    private final ElementMap<StyleNode> nodes = new ElementMap<>();
    private final Map<Cascaded, StyleNode> roots = new HashMap<>();

    /** Another way of viewing the same elements, whose styles are this one's where nothing makes them differ. */
    private final @Nullable Cascade kin;

    private Cascade(MatchedRules matched, Viewing viewing, boolean quirks, @Nullable Cascade kin) {
        this.matched = matched;
        this.clientWeights = ClientSheet.in(quirks).weighed(viewing.engine());
        this.authorWeights = WeighedRules.author(matched.author(), viewing);
        this.viewing = viewing;
        this.quirks = quirks;
        this.kin = kin;
    }

    /**
     * What is declared for elements.
     *
     * @param bodyColor of the body, where an element takes it in quirks mode; else empty
     */
    private record Declarations(Matched matched, String bodyColor) {}

    /**
     * The cascade of a document.
     *
     * @param quirks whether the document is in quirks mode
     */
    static Cascade first(StyleRules author, AttachedStyles attached, Viewing viewing, boolean quirks) {
        Matching matching = Matching.of(viewing.hooked() ? Hooks.DARK : Hooks.NONE, quirks);
        MatchedRules matched = new MatchedRules(ClientSheet.in(quirks), author, attached, matching);
        return new Cascade(matched, viewing, quirks, null);
    }

    /** The cascade of the same document seen in another way by the same engine, with the same hooks. */
    Cascade seen(Viewing other) {
        return new Cascade(matched, other, quirks, this);
    }

    /** What an element comes to. */
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
        return source == null ? Optional.empty() : source.place(at);
    }

    /** How an element's text stands out from what is behind it. */
    public TextPaint paint(Styled element) {
        return element.html() ? node(element).paint() : TextPaint.unknown("the text belongs to a drawing");
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
        Cascaded own = cascaded(element, parent);
        StyleNode node = parent == null ? roots.get(own) : parent.child(own);
        if (node == null) {
            node = node(element, parent, own);
            if (parent == null) {
                roots.put(own, node);
            } else {
                parent.add(own, node);
            }
        }
        nodes.put(element, node);
        return node;
    }

    private StyleNode node(Styled element, @Nullable StyleNode parent, Cascaded own) {
        StyleNode twin = kin == null ? null : twin(kin, element, parent, own);
        if (twin != null) {
            return new StyleNode(twin.style(), parent, twin);
        }
        ComputedStyle around = parent == null ? null : parent.style();
        ComputedStyle root =
                parent == null ? ComputedStyle.INITIAL : parent.root().style();
        return new StyleNode(new Computation(around, root, viewing).compute(own), parent, null);
    }

    /** The node of an element in another way of viewing, if its style is the same in this one. */
    private @Nullable StyleNode twin(Cascade other, Styled element, @Nullable StyleNode parent, Cascaded own) {
        StyleNode node = other.node(element);
        boolean inherits = parent == null || parent.twin() == node.parent();
        if (!inherits || own != other.cascaded(element, node.parent())) {
            return null;
        }
        boolean resized = viewing.width() != other.viewing.width();
        return node.style().heedsScheme() || resized && node.style().heedsWindow() ? null : node;
    }

    private Cascaded cascaded(Styled element, @Nullable StyleNode parent) {
        boolean tinted = quirks && element.html() && element.name().equals("table");
        String bodyColor = tinted && parent != null ? bodyColor(element, parent) : "";
        return cascaded(new Declarations(matched.of(element), bodyColor));
    }

    private Cascaded cascaded(Declarations declarations) {
        Cascaded known = cascaded.get(declarations);
        if (known == null) {
            Cascade other = kin;
            List<StyleRules.Rule> rules = declarations.matched().author();
            known = other != null && authorWeights.sameAs(other.authorWeights, rules)
                    ? other.cascaded(declarations)
                    : Cascaded.of(weighed(declarations));
            cascaded.put(declarations, known);
        }
        return known;
    }

    private List<Weighed> weighed(Declarations declarations) {
        List<Weighed> weighed = new ArrayList<>();
        for (StyleRules.Rule rule : declarations.matched().client()) {
            weighed.addAll(clientWeights.of(rule));
        }
        if (!declarations.bodyColor().isEmpty()) {
            Value value = new Value(Property.COLOR, declarations.bodyColor());
            Weight weight = new Weight(Weight.Level.CLIENT, 0, Specificity.TYPE, 0);
            weighed.add(new Weighed(Declared.hint(value), weight, null));
        }
        for (StyleRules.Rule rule : declarations.matched().author()) {
            weighed.addAll(authorWeights.of(rule));
        }
        for (Weighed own : declarations.matched().attached()) {
            boolean hint = own.weight().level() == Weight.Level.PRESENTATIONAL;
            if (hint || viewing.engine() == Viewing.Engine.BROWSER || WordEngine.reads(own.declared())) {
                weighed.add(own);
            }
        }
        return weighed;
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
