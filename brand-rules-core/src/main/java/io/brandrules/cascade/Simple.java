package io.brandrules.cascade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A simple selector: one condition on one element. */
interface Simple {
    boolean matches(Styled element, Matching matching);

    /** Whether the ancestor of the root matches that only {@link Hooks#DARK} knows. */
    default boolean matchesAboveRoot() {
        return false;
    }

    default Specificity specificity() {
        return Specificity.CLASS;
    }

    /** Of how many calls deep a match may be, counted in selector lists and subsequent-sibling combinators. */
    default int height() {
        return 0;
    }

    /** Keys of which an element that matches has one; null where that cannot be said. */
    default @Nullable List<Key> keys() {
        return null;
    }

    /** The marks (see {@link Key#mark}) that an element which matches surely has. */
    default long marks() {
        return 0;
    }

    /** The marks that the ancestors of an element which matches surely have between them. */
    default long ancestorMarks() {
        return 0;
    }
}
