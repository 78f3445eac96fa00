package io.brandrules.style;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * The numbers that a value can have where the surroundings are known within bounds only; of pixels or of plain numbers.
 *
 * <p>The bounds of what is computed hold always, but aren't always the closest ones: each occurrence of the viewport's
 * width in a sum counts on its own.
 *
 * @param least the lower bound, possibly infinite
 * @param most the upper bound, at least {@code least}; both are NaN for the outcome of a calculation without one
 */
public record Interval(double least, double most) {
    static final Interval ALL = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public Interval {
        if (least > most) {
            throw new IllegalArgumentException("least " + least + " > most " + most);
        }
    }

    /** The interval of one number. */
    public static Interval of(double value) {
        return new Interval(value, value);
    }

    /** Whether it holds one number only. */
    public boolean exact() {
        return least == most || Double.isNaN(least);
    }

    /** Each number times the factor. */
    public Interval times(double factor) {
        return times(of(factor));
    }

    Interval plus(Interval other) {
        return bounds(this, other, least + other.least, most + other.most);
    }

    Interval minus(Interval other) {
        return bounds(this, other, least - other.most, most - other.least);
    }

    Interval times(Interval other) {
        return corners(other, (a, b) -> a * b);
    }

    Interval by(Interval divisor) {
        boolean zero = divisor.least <= 0 && divisor.most >= 0;
        return zero && !(exact() && divisor.exact()) ? ALL : corners(divisor, (a, b) -> a / b);
    }

    Interval min(Interval other) {
        return bounds(this, other, Math.min(least, other.least), Math.min(most, other.most));
    }

    Interval max(Interval other) {
        return bounds(this, other, Math.max(least, other.least), Math.max(most, other.most));
    }

    /** What a function makes of it that nowhere falls. */
    Interval rising(DoubleUnaryOperator f) {
        double a = f.applyAsDouble(least);
        double b = f.applyAsDouble(most);
        return bounds(this, this, a, b);
    }

    Interval abs() {
        double a = Math.abs(least);
        double b = Math.abs(most);
        return least < 0 && most > 0
                ? new Interval(0, Math.max(a, b))
                : bounds(this, this, Math.min(a, b), Math.max(a, b));
    }

    /** What a function makes of it and another whose extremes lie at their bounds. */
    Interval corners(Interval other, DoubleBinaryOperator f) {
        if (exact() && other.exact()) {
            return of(f.applyAsDouble(least, other.least));
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double a : new double[] {least, most}) {
            for (double b : new double[] {other.least, other.most}) {
                double corner = f.applyAsDouble(a, b);
                // An infinite bound is no number of the interval: what it makes with 0 is 0.
                double value = Double.isNaN(corner) ? 0 : corner;
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return new Interval(low, high);
    }

    /** Whether the number lies in it. */
    public boolean contains(double value) {
        return least <= value && value <= most;
    }

    private static Interval bounds(Interval one, Interval other, double low, double high) {
        if (Double.isNaN(low) || Double.isNaN(high)) {
            return one.exact() && other.exact() ? of(Double.NaN) : ALL;
        }
        return new Interval(low, high);
    }
}
