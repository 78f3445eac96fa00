package io.brandrules.cascade;

import io.brandrules.style.ColorValue;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client computes for each element of a document that does not move, for one way of viewing.
 *
 * <p>Style sheets, style attributes, presentational attributes and the client's own defaults are weighed as CSS has it;
 * custom properties are resolved and values inherited. What cannot be known is {@code Unknown}, never guessed. An
 * element is computed when it is first asked for, its ancestors before it. Not thread-safe.
 *
 * @see <a href="https://www.w3.org/TR/css-cascade-5/">CSS Cascading and Inheritance Level 5</a>
 */
public final class Cascade {
    private final AttachedStyles attached;
    private final StyleRules author;
    private final MatchedRules matched;
    private final WeighedRules clientWeights;
    private final WeighedRules authorWeights;
    private final Viewing viewing;
    private final boolean quirks;
    private final IdentityHashMap<Styled, ComputedStyle> computed = new IdentityHashMap<>();
    private final IdentityHashMap<Styled, Boolean> removed = new IdentityHashMap<>();
    private final IdentityHashMap<Styled, TextPaint> paints = new IdentityHashMap<>();
    private ComputedStyle root = ComputedStyle.INITIAL;

    /** Another way of viewing the same elements, whose styles are this one's where nothing makes them differ. */
    private final @Nullable Cascade kin;

    private Cascade(
            StyleRules author,
            MatchedRules matched,
            AttachedStyles attached,
            Viewing viewing,
            boolean quirks,
            @Nullable Cascade kin) {
        this.author = author;
        this.matched = matched;
        this.attached = attached;
        this.clientWeights = ClientSheet.in(quirks).weighed(viewing.engine());
        this.authorWeights = WeighedRules.author(author, viewing);
        this.viewing = viewing;
        this.quirks = quirks;
        this.kin = kin;
    }

    /**
     * The cascade of a document.
     *
     * @param quirks whether the document is in quirks mode
     */
    static Cascade first(StyleRules author, AttachedStyles attached, Viewing viewing, boolean quirks) {
        Matching matching = Matching.of(viewing.hooked() ? Hooks.DARK : Hooks.NONE, quirks);
        MatchedRules matched = new MatchedRules(ClientSheet.in(quirks), author, matching);
        return new Cascade(author, matched, attached, viewing, quirks, null);
    }

    /** The cascade of the same document seen in another way by the same engine, with the same hooks. */
    Cascade seen(Viewing other) {
        return new Cascade(author, matched, attached, other, quirks, this);
    }

    /** What an element comes to. */
    public ComputedStyle style(Styled element) {
        ComputedStyle known = computed.get(element);
        if (known != null) {
            return known;
        }
        Styled parent = element.parent();
        ComputedStyle around = parent == null ? null : computed.get(parent);
        if (around != null) {
            ComputedStyle style = compute(element, around);
            computed.put(element, style);
            return style;
        }
        List<Styled> missing = new ArrayList<>();
        ComputedStyle style = null;
        for (Styled at = element; at != null && style == null; at = at.parent()) {
            style = computed.get(at);
            if (style == null) {
                missing.add(at);
            }
        }
        for (int i = missing.size() - 1; i >= 0; i--) {
            Styled next = missing.get(i);
            style = compute(next, style);
            computed.put(next, style);
        }
        return style == null ? root : style;
    }

    /** The style of the root; the canvas is painted by it. */
    ComputedStyle root() {
        return root;
    }

    /** How an element's text stands out from what is behind it. */
    @SuppressWarnings("ReferenceEquality") // a style is shared where all those above it are
    public TextPaint paint(Styled element) {
        TextPaint known = paints.get(element);
        if (known == null) {
            known = kin != null && style(element) == kin.style(element)
                    ? kin.paint(element)
                    : Layering.of(this, element);
            paints.put(element, known);
        }
        return known;
    }

    /** Whether the element's text is painted where a reader can see it. */
    public boolean shows(Styled element) {
        return Sight.shows(style(element)) && !removed(element);
    }

    private boolean removed(Styled element) {
        Boolean known = removed.get(element);
        if (known != null) {
            return known;
        }
        Styled parent = element.parent();
        Boolean around = parent == null ? Boolean.FALSE : removed.get(parent);
        if (around != null) {
            boolean gone = around || Sight.removes(style(element));
            removed.put(element, gone);
            return gone;
        }
        List<Styled> unknown = new ArrayList<>();
        boolean above = false;
        for (Styled at = element; at != null; at = at.parent()) {
            Boolean outer = removed.get(at);
            if (outer != null) {
                above = outer;
                break;
            }
            unknown.add(at);
        }
        for (int i = unknown.size() - 1; i >= 0; i--) {
            above |= Sight.removes(style(unknown.get(i)));
            removed.put(unknown.get(i), above);
        }
        return above;
    }

    private ComputedStyle compute(Styled element, @Nullable ComputedStyle parent) {
        MatchedRules.Rules rules = matched.of(element);
        ComputedStyle same = kin == null ? null : same(kin, element, rules);
        ComputedStyle style = same == null ? compute(element, parent, rules) : same;
        if (parent == null) {
            root = style;
        }
        return style;
    }

    /** The style that an element has in another way of viewing, if it has it in this one too. */
    @SuppressWarnings("ReferenceEquality") // styles are shared, and comparing all their values is slow
    private @Nullable ComputedStyle same(Cascade other, Styled element, MatchedRules.Rules rules) {
        Styled parent = element.parent();
        boolean inherits = parent == null || style(parent) == other.style(parent);
        if (!inherits || !authorWeights.sameAs(other.authorWeights, rules.author())) {
            return null;
        }
        ComputedStyle style = other.style(element);
        boolean resized = viewing.width() != other.viewing.width();
        return style.heedsScheme() || resized && style.heedsWindow() ? null : style;
    }

    private ComputedStyle compute(Styled element, @Nullable ComputedStyle parent, MatchedRules.Rules rules) {
        List<Weighed> weighed = new ArrayList<>();
        for (StyleRules.Rule rule : rules.client()) {
            weighed.addAll(clientWeights.of(rule));
        }
        if (quirks && element.html() && element.name().equals("table")) {
            weighed.add(new Weighed(bodyColor(element), new Weight(Weight.Level.CLIENT, 0, Specificity.TYPE, 0)));
        }
        for (StyleRules.Rule rule : rules.author()) {
            weighed.addAll(authorWeights.of(rule));
        }
        for (Weighed own : attached.of(element)) {
            boolean hint = own.weight().level() == Weight.Level.PRESENTATIONAL;
            if (hint || viewing.engine() == Viewing.Engine.BROWSER || WordEngine.reads(own.declared())) {
                weighed.add(own);
            }
        }
        return new Computation(parent, root, viewing).compute(weighed);
    }

    /** In quirks mode a table takes its colour from the body, and from nothing in between. */
    private Declared bodyColor(Styled table) {
        Styled body = table.parent();
        while (body != null && !body.name().equals("body")) {
            body = body.parent();
        }
        ColorValue color = body == null ? root.color() : style(body).color();
        String value = color instanceof ColorValue.Known known ? known.color().hex() : Variables.UNKNOWN;
        return Declared.hint(Property.COLOR, value);
    }
}
