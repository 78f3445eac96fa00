package io.brandrules.cascade;

import io.brandrules.style.Css;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What elements themselves say of their style: presentational attributes, and style attributes. What is said by several
 * is one and the same list. Not thread-safe.
 */
final class AttachedStyles {
    private static final Weight HINT = new Weight(Weight.Level.PRESENTATIONAL, 0, Specificity.ZERO, 0);
    private static final Weight STYLE = new Weight(Weight.Level.STYLE_ATTRIBUTE, 0, Specificity.ZERO, 0);
    private static final Weight IMPORTANT = new Weight(Weight.Level.IMPORTANT_STYLE_ATTRIBUTE, 0, Specificity.ZERO, 0);
    private static final SheetRules NO_STYLE = new SheetRules("", Css.attribute(""));

    private final Values values;

    /** By the style attribute, which is parsed once wherever it is written, and then by the other attributes' hints. */
    private final IdentityHashMap<SheetRules, Map<List<Value>, List<Weighed>>> known = new IdentityHashMap<>();

    AttachedStyles(Values values) {
        this.values = values;
    }

    /** The declarations of an element. */
    List<Weighed> of(Styled element) {
        List<Value> hints = PresentationalHints.of(element, values);
        SheetRules style = element.style().map(StyleAttribute::rules).orElse(NO_STYLE);
        if (hints.isEmpty() && style.attached().isEmpty()) {
            return List.of();
        }
        return known.computeIfAbsent(style, each -> new HashMap<>())
                .computeIfAbsent(hints, each -> weighed(each, style.attached()));
    }

    private static List<Weighed> weighed(List<Value> hints, List<Declared> attached) {
        List<Weighed> weighed = new ArrayList<>(hints.size() + attached.size());
        for (Value hint : hints) {
            weighed.add(new Weighed(Declared.hint(hint), HINT, null));
        }
        for (Declared declared : attached) {
            weighed.add(new Weighed(declared, declared.important() ? IMPORTANT : STYLE, Source.ATTRIBUTE));
        }
        return List.copyOf(weighed);
    }
}
