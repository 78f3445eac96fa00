package io.brandrules.cascade;

/** A pseudo-element; the element it belongs to is what is matched. */
record PseudoElement(String name, Specificity specificity) implements Simple {
    @Override
    public boolean matches(Styled element, Matching matching) {
        return true;
    }
}
