package io.brandrules.document;

import io.brandrules.cascade.Styled;
import io.brandrules.text.Span;

/** An element of the tree that a client makes of the markup. Equal to itself alone. */
public interface Element extends Styled {
    /** The start tag; empty, where the element begins, for one that the parser implied. */
    Span tag();

    /** Whether the parser made the element up; such an element is never reported. */
    default boolean implied() {
        return tag().isEmpty();
    }
}
