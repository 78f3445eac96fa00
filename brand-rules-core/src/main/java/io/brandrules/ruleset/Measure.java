package io.brandrules.ruleset;

/**
 * A number with its unit, as a ruleset or a design token has it.
 *
 * @param unit {@code px}, {@code pt}, {@code em}, {@code rem}, {@code %}; empty for a plain number
 */
public record Measure(double value, String unit) {
    /** {@code 16px}, {@code 1.4}. */
    @Override
    public String toString() {
        return (value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : "" + value) + unit;
    }
}
