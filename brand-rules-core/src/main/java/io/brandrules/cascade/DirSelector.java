package io.brandrules.cascade;

/** The directionality pseudo-class {@code :dir()}; another direction than the two is valid and no element has it. */
record DirSelector(String direction) implements Simple {
    @Override
    public boolean matches(Styled element, Matching matching) {
        return matching.language().direction(element).equals(direction);
    }
}
