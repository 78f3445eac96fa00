package io.brandrules.cascade;

import io.brandrules.style.Css;
import io.brandrules.style.CssText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What elements themselves say of their style: presentational attributes, and style attributes. What is said by several
 * is one and the same list. Not thread-safe.
 */
final class AttachedStyles {
    private static final Weight HINT = new Weight(Weight.Level.PRESENTATIONAL, 0, Specificity.ZERO, 0);
    private static final Weight STYLE = new Weight(Weight.Level.STYLE_ATTRIBUTE, 0, Specificity.ZERO, 0);
    private static final Weight IMPORTANT = new Weight(Weight.Level.IMPORTANT_STYLE_ATTRIBUTE, 0, Specificity.ZERO, 0);
    private static final Css NO_STYLE = Css.attribute("");

    private final Values values;

    /** By the style attribute, which is parsed once wherever it is written, and then by the other attributes' hints. */
    private final IdentityHashMap<Css, Map<List<Value>, List<Weighed>>> known = new IdentityHashMap<>();

    AttachedStyles(Values values) {
        this.values = values;
    }

    /** The declarations of an element. */
    List<Weighed> of(Styled element) {
        List<Value> hints = PresentationalHints.of(element, values);
        Optional<CssText> style = element.style();
        if (style.isEmpty() && hints.isEmpty()) {
            return List.of();
        }
        Css css = style.map(CssText::css).orElse(NO_STYLE);
        return known.computeIfAbsent(css, each -> new HashMap<>()).computeIfAbsent(hints, each -> read(each, style));
    }

    private List<Weighed> read(List<Value> hints, Optional<CssText> style) {
        List<Weighed> weighed = new ArrayList<>();
        for (Value hint : hints) {
            weighed.add(new Weighed(Declared.hint(hint), HINT, null));
        }
        if (style.isPresent()) {
            DeclarationList list = new DeclarationList(style.get().text().toString(), values);
            style.get().css().declarations().forEach(list::add);
            for (Declared declared : list.list()) {
                weighed.add(new Weighed(declared, declared.important() ? IMPORTANT : STYLE, Source.ATTRIBUTE));
            }
        }
        return List.copyOf(weighed);
    }
}
