package io.brandrules.cascade;

import org.jspecify.annotations.Nullable;

/**
 * A position among siblings: one of {@code step * n + offset} for n from 0.
 *
 * @param ofType whether only siblings of the same name count
 * @param of which siblings count, the element among them; null for all
 */
record NthSelector(
        NthSyntax.Nth nth,
        boolean fromEnd,
        boolean ofType,
        @Nullable SelectorList of) implements Simple {
    @Override
    public boolean matches(Styled element, Matching matching) {
        Siblings siblings = matching.siblings();
        Siblings.Position position = of != null ? siblings.position(element, of) : siblings.position(element, ofType);
        return position.index() > 0 && nth.contains(fromEnd ? position.fromEnd() : position.index());
    }

    @Override
    public Specificity specificity() {
        return of == null ? Specificity.CLASS : Specificity.CLASS.plus(of.specificity());
    }

    @Override
    public int height() {
        return of == null ? 0 : 1 + of.height();
    }
}
