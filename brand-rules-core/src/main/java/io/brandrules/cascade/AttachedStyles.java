package io.brandrules.cascade;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** What elements themselves say of their style: presentational attributes, and style attributes. Not thread-safe. */
public final class AttachedStyles {
    private final IdentityHashMap<Styled, List<Weighed>> known = new IdentityHashMap<>();

    /** The declarations of an element, read once. */
    List<Weighed> of(Styled element) {
        List<Weighed> own = known.get(element);
        if (own == null) {
            own = read(element);
            known.put(element, own);
        }
        return own;
    }

    private static List<Weighed> read(Styled element) {
        List<Weighed> weighed = new ArrayList<>();
        for (Declared hint : PresentationalHints.of(element)) {
            weighed.add(new Weighed(hint, new Weight(Weight.Level.PRESENTATIONAL, 0, Specificity.ZERO, 0)));
        }
        element.style().ifPresent(style -> {
            DeclarationList list = new DeclarationList("", style);
            style.css().declarations().forEach(list::add);
            for (Declared declared : list.list()) {
                Weight.Level level =
                        declared.important() ? Weight.Level.IMPORTANT_STYLE_ATTRIBUTE : Weight.Level.STYLE_ATTRIBUTE;
                weighed.add(new Weighed(declared, new Weight(level, 0, Specificity.ZERO, 0)));
            }
        });
        return List.copyOf(weighed);
    }
}
