package io.brandrules.cascade;

/**
 * How much a declaration weighs against others of its property; the heavier wins.
 *
 * @see <a href="https://www.w3.org/TR/css-cascade-5/#cascade-sort">CSS Cascading and Inheritance Level 5, section 6.1</a>
 */
record Weight(Level level, int layer, Specificity specificity, int order) implements Comparable<Weight> {
    /** Origin, importance, and whether the declaration is attached to the element. */
    enum Level {
        CLIENT,
        PRESENTATIONAL,
        AUTHOR,
        STYLE_ATTRIBUTE,
        IMPORTANT_AUTHOR,
        IMPORTANT_STYLE_ATTRIBUTE,
        IMPORTANT_CLIENT;

        static Level ofSheet(boolean client, boolean important) {
            return client ? important ? IMPORTANT_CLIENT : CLIENT : important ? IMPORTANT_AUTHOR : AUTHOR;
        }

        boolean important() {
            return compareTo(IMPORTANT_AUTHOR) >= 0;
        }

        boolean client() {
            return this == CLIENT || this == IMPORTANT_CLIENT;
        }
    }

    @Override
    public int compareTo(Weight other) {
        int byLevel = level.compareTo(other.level);
        if (byLevel != 0) {
            return byLevel;
        }
        // Among important declarations the earlier layer wins.
        int byLayer = level.important() ? Integer.compare(other.layer, layer) : Integer.compare(layer, other.layer);
        if (byLayer != 0) {
            return byLayer;
        }
        int bySpecificity = specificity.compareTo(other.specificity);
        return bySpecificity != 0 ? bySpecificity : Integer.compare(order, other.order);
    }
}
