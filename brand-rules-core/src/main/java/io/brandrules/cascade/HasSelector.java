package io.brandrules.cascade;

import java.util.List;

/** The relational pseudo-class {@code :has()}. */
record HasSelector(List<RelativeSelector> list) implements Simple {
    @Override
    public boolean matches(Styled element, Matching matching) {
        for (RelativeSelector relative : list) {
            if (matching.finds(relative, element)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Specificity specificity() {
        Specificity most = Specificity.ZERO;
        for (RelativeSelector relative : list) {
            most = most.max(relative.specificity());
        }
        return most;
    }

    @Override
    public int height() {
        int highest = 0;
        for (RelativeSelector relative : list) {
            highest = Math.max(highest, relative.height());
        }
        return 1 + highest;
    }
}
