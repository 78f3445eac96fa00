package io.brandrules.cascade;

import java.util.Comparator;

/**
 * The weight of a selector in the cascade.
 *
 * @param ids how many id selectors it has
 * @param classes how many class selectors, attribute selectors and pseudo-classes
 * @param types how many type selectors and pseudo-elements
 * @see <a href="https://www.w3.org/TR/selectors-4/#specificity-rules">Selectors Level 4, section 17</a>
 */
public record Specificity(int ids, int classes, int types) implements Comparable<Specificity> {
    static final Specificity ZERO = new Specificity(0, 0, 0);
    static final Specificity ID = new Specificity(1, 0, 0);
    static final Specificity CLASS = new Specificity(0, 1, 0);
    static final Specificity TYPE = new Specificity(0, 0, 1);

    /** Nesting can double a number at each level, so it stops growing here. */
    private static final int MOST = 1_000_000;

    private static final Comparator<Specificity> ORDER = Comparator.comparingInt(Specificity::ids)
            .thenComparingInt(Specificity::classes)
            .thenComparingInt(Specificity::types);

    @Override
    public int compareTo(Specificity other) {
        return ORDER.compare(this, other);
    }

    Specificity plus(Specificity other) {
        return new Specificity(sum(ids, other.ids), sum(classes, other.classes), sum(types, other.types));
    }

    Specificity max(Specificity other) {
        return compareTo(other) >= 0 ? this : other;
    }

    private static int sum(int a, int b) {
        return Math.min(MOST, a + b);
    }
}
