package io.brandrules.cascade;

import io.brandrules.style.ColorValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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
    private static final double NARROWEST = 320;
    private static final List<Double> WIDTHS = List.of(1280d, 375d, 768d, 600d, NARROWEST);

    private final AttachedStyles attached;
    private final StyleRules client;
    private final StyleRules author;
    private final Viewing viewing;
    private final boolean quirks;
    private final Matching matching;
    private final IdentityHashMap<Styled, ComputedStyle> computed = new IdentityHashMap<>();
    private final IdentityHashMap<Styled, Boolean> removed = new IdentityHashMap<>();
    private final IdentityHashMap<Styled, TextPaint> paints = new IdentityHashMap<>();
    private ComputedStyle root;

    /**
     * The cascade of a document.
     *
     * @param sheets of the author, in the order in which they apply
     * @param attached shared by the cascades of one document
     * @param quirks whether the document is in quirks mode
     */
    public Cascade(List<Sheet> sheets, AttachedStyles attached, Viewing viewing, boolean quirks) {
        this.attached = attached;
        this.client = ClientSheet.rules(viewing.engine(), quirks);
        this.author = StyleRules.of(sheets, viewing, false);
        this.viewing = viewing;
        this.quirks = quirks;
        this.matching = Matching.of(viewing.hooked() ? Hooks.DARK : Hooks.NONE, quirks);
        this.root = ComputedStyle.INITIAL;
    }

    /** What an element comes to. */
    public ComputedStyle style(Styled element) {
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

    /** How an element's text stands out from what is behind it. */
    public TextPaint paint(Styled element) {
        TextPaint known = paints.get(element);
        if (known == null) {
            known = Layering.of(this, element);
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

    /**
     * Widths of the window between which style sheets make a difference, the widest first.
     *
     * @param viewing the rest of what conditions are decided by
     * @param fluid whether sizes depend on the width by themselves
     */
    public static List<Double> widths(List<Sheet> sheets, Viewing viewing, boolean fluid) {
        List<String> queries =
                sheets.stream().flatMap(Sheet::queries).distinct().toList();
        boolean flows = fluid || sheets.stream().anyMatch(Sheet::fluid);
        Set<List<Boolean>> seen = new HashSet<>();
        List<Double> widths = new ArrayList<>();
        for (double width : WIDTHS) {
            Viewing window = viewing.wide(width);
            List<Boolean> applied = queries.stream()
                    .map(query -> MediaQueries.apply(query, window))
                    .toList();
            if (seen.add(applied) || flows && width == NARROWEST) {
                widths.add(width);
            }
        }
        return widths;
    }

    /** Whether CSS holds a length that is a share of the window's width. */
    public static boolean fluid(CharSequence css) {
        return MediaQueries.fluid(css);
    }

    private ComputedStyle compute(Styled element, @Nullable ComputedStyle parent) {
        List<Weighed> weighed = new ArrayList<>();
        client.matching(element, matching, rule -> weighed.addAll(rule.declarations()));
        if (quirks && element.html() && element.name().equals("table")) {
            weighed.add(new Weighed(bodyColor(element), new Weight(Weight.Level.CLIENT, 0, Specificity.TYPE, 0)));
        }
        author.matching(element, matching, rule -> weighed.addAll(rule.declarations()));
        for (Weighed own : attached.of(element)) {
            boolean hint = own.weight().level() == Weight.Level.PRESENTATIONAL;
            if (hint || viewing.engine() == Viewing.Engine.BROWSER || WordEngine.reads(own.declared())) {
                weighed.add(own);
            }
        }
        ComputedStyle style =
                new Computation(parent == null ? root : parent, parent == null, root, viewing).compute(weighed);
        if (parent == null) {
            root = style;
        }
        return style;
    }

    /** In quirks mode a table takes its colour from the body, and from nothing in between. */
    private Declared bodyColor(Styled table) {
        Styled body = table.parent();
        while (body != null && !body.name().equals("body")) {
            body = body.parent();
        }
        ColorValue color = body == null ? root.color() : style(body).color();
        String value = color instanceof ColorValue.Known known ? known.color().hex() : Variables.UNKNOWN;
        return new Declared(Property.COLOR, Property.COLOR.css(), value, "", false, Place.NONE);
    }
}
