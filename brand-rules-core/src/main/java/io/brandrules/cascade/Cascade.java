package io.brandrules.cascade;

import io.brandrules.style.ColorValue;
import io.brandrules.style.Css;
import io.brandrules.style.CssDeclaration;
import io.brandrules.style.Measure;
import io.brandrules.text.MappedText;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final StyleRules client;
    private final StyleRules author;
    private final Viewing viewing;
    private final boolean quirks;
    private final Matching matching;
    private final IdentityHashMap<Styled, ComputedStyle> computed = new IdentityHashMap<>();
    private final IdentityHashMap<Styled, TextPaint> paints = new IdentityHashMap<>();
    private ComputedStyle root;

    /**
     * The cascade of a document.
     *
     * @param sheets of the author, in the order in which they apply
     * @param quirks whether the document is in quirks mode
     */
    public Cascade(List<Sheet> sheets, Viewing viewing, boolean quirks) {
        this.client = StyleRules.of(ClientSheet.of(quirks), viewing);
        this.author = StyleRules.of(sheets, viewing);
        this.viewing = viewing;
        this.quirks = quirks;
        this.matching = Matching.of(viewing.dark() ? Hooks.DARK : Hooks.NONE, quirks);
        this.root = ComputedStyle.initial();
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

    /** Whether the element's text is painted at all. */
    public boolean shows(Styled element) {
        if (!style(element).word(Property.VISIBILITY).orElse("visible").equals("visible")) {
            return false;
        }
        for (Styled at = element; at != null; at = at.parent()) {
            ComputedStyle style = style(at);
            boolean faded = style.opacity() instanceof Measure.Known opacity
                    && opacity.interval().most() <= 0;
            if (faded || style.word(Property.DISPLAY).orElse("").equals("none")) {
                return false;
            }
        }
        return !(style(element).fontSize() instanceof Measure.Known size
                && size.interval().most() < 2);
    }

    /** Whether the width of the window can make a difference. */
    public static boolean heedsWidth(List<Sheet> sheets) {
        return sheets.stream().anyMatch(Cascade::heedsWidth);
    }

    private static boolean heedsWidth(Sheet sheet) {
        return sheet.around().stream().anyMatch(MediaQueries::heedsWidth)
                || sheet.css().atRules().stream()
                        .filter(rule -> rule.name().equals("media"))
                        .anyMatch(rule -> MediaQueries.heedsWidth(sheet.prelude(rule)));
    }

    private ComputedStyle compute(Styled element, @Nullable ComputedStyle parent) {
        List<Weighed> weighed = new ArrayList<>();
        client.matching(element, matching, rule -> add(rule, client, true, weighed));
        if (quirks && element.html() && element.name().equals("table")) {
            weighed.add(new Weighed(bodyColor(element), new Weight(Weight.Level.CLIENT, 0, Specificity.TYPE, 0)));
        }
        int hints = 0;
        for (Declared hint : PresentationalHints.of(element)) {
            weighed.add(new Weighed(hint, new Weight(Weight.Level.PRESENTATIONAL, 0, Specificity.ZERO, hints++)));
        }
        author.matching(element, matching, rule -> add(rule, author, false, weighed));
        attached(element, weighed);
        if (viewing.engine() == Viewing.Engine.WORD) {
            weighed.removeIf(
                    each -> each.weight().level() != Weight.Level.PRESENTATIONAL && !WordEngine.reads(each.declared()));
        }
        weighed.sort(Comparator.comparing(Weighed::weight));
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

    private static void add(StyleRules.Rule rule, StyleRules rules, boolean client, List<Weighed> weighed) {
        for (Declared declared : rule.declarations()) {
            Weight.Level level = client
                    ? declared.important() ? Weight.Level.IMPORTANT_CLIENT : Weight.Level.CLIENT
                    : declared.important() ? Weight.Level.IMPORTANT_AUTHOR : Weight.Level.AUTHOR;
            weighed.add(new Weighed(
                    declared,
                    new Weight(level, rules.layer(rule), rule.selector().specificity(), rule.order())));
        }
    }

    private static void attached(Styled element, List<Weighed> weighed) {
        MappedText text = element.style();
        if (text.isEmpty()) {
            return;
        }
        DeclarationList list = new DeclarationList("", text);
        for (CssDeclaration declaration : Css.attribute(text).declarations()) {
            list.add(declaration);
        }
        for (Declared declared : list.list()) {
            Weight.Level level =
                    declared.important() ? Weight.Level.IMPORTANT_STYLE_ATTRIBUTE : Weight.Level.STYLE_ATTRIBUTE;
            weighed.add(new Weighed(declared, new Weight(level, 0, Specificity.ZERO, 0)));
        }
    }

    /** A declaration and what it weighs. */
    record Weighed(Declared declared, Weight weight) {}
}
