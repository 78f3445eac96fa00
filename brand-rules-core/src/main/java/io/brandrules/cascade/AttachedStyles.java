package io.brandrules.cascade;

import io.brandrules.style.CssText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** What elements themselves say of their style: presentational attributes, and style attributes. Not thread-safe. */
final class AttachedStyles {
    private static final Weight HINT = new Weight(Weight.Level.PRESENTATIONAL, 0, Specificity.ZERO, 0);
    private static final Weight STYLE = new Weight(Weight.Level.STYLE_ATTRIBUTE, 0, Specificity.ZERO, 0);
    private static final Weight IMPORTANT = new Weight(Weight.Level.IMPORTANT_STYLE_ATTRIBUTE, 0, Specificity.ZERO, 0);

    private final Values values;
    private final IdentityHashMap<Styled, List<Weighed>> known = new IdentityHashMap<>();

    AttachedStyles(Values values) {
        this.values = values;
    }

    /** The declarations of an element, read once. */
    List<Weighed> of(Styled element) {
        List<Weighed> own = known.get(element);
        if (own == null) {
            own = read(element);
            known.put(element, own);
        }
        return own;
    }

    private List<Weighed> read(Styled element) {
        List<Weighed> weighed = new ArrayList<>();
        for (Declared hint : PresentationalHints.of(element)) {
            weighed.add(new Weighed(hint, HINT));
        }
        Optional<CssText> style = element.style();
        if (style.isPresent()) {
            DeclarationList list = new DeclarationList("", style.get(), values);
            style.get().css().declarations().forEach(list::add);
            for (Declared declared : list.list()) {
                weighed.add(new Weighed(declared, declared.important() ? IMPORTANT : STYLE));
            }
        }
        return weighed;
    }
}
