package io.brandrules.style;

import org.jspecify.annotations.Nullable;

/**
 * A number with its CSS type, or {@code none}, which counts as 0.
 *
 * @param interval a percentage as 100 for {@code 100%}, a length in pixels, an angle in degrees
 * @param type the sum of its dimensions' codes, each times its exponent, as in {@code calc(1px * 1px)}
 * @param unknown why the interval isn't known, where it isn't
 * @see <a href="https://drafts.css-houdini.org/css-typed-om-1/#numeric-typing">CSS Typed OM Level 1, section 4.2</a>
 */
record Quantity(Interval interval, long type, @Nullable String unknown) {
    static final long NUMBER = 0;
    static final long LENGTH = 1;
    static final long ANGLE = 1L << 9;
    static final long TIME = 1L << 18;
    static final long FREQUENCY = 1L << 27;
    static final long RESOLUTION = 1L << 36;
    static final long FLEX = 1L << 45;
    static final long PERCENTAGE = 1L << 54;

    static final Quantity NONE = new Quantity(Interval.of(0), Long.MAX_VALUE, null);

    Quantity(Interval interval, long type) {
        this(interval, type, null);
    }

    static Quantity number(double value) {
        return of(value, NUMBER);
    }

    static Quantity of(double value, long type) {
        return new Quantity(Interval.of(value), type);
    }

    static Quantity unknown(long type, String why) {
        return new Quantity(Interval.ALL, type, why);
    }

    /** A quantity of a unit that depends on nothing; null where the unit is another. */
    static @Nullable Quantity absolute(double value, String unit) {
        return switch (unit) {
            case "deg" -> of(value, ANGLE);
            case "grad" -> of(value * 0.9, ANGLE);
            case "rad" -> of(Math.toDegrees(value), ANGLE);
            case "turn" -> of(value * 360, ANGLE);
            case "px" -> of(value, LENGTH);
            case "pt" -> of(value * 96 / 72, LENGTH);
            case "pc" -> of(value * 16, LENGTH);
            case "in" -> of(value * 96, LENGTH);
            case "cm" -> of(value * 96 / 2.54, LENGTH);
            case "mm" -> of(value * 96 / 25.4, LENGTH);
            case "q" -> of(value * 96 / 101.6, LENGTH);
            case "s" -> of(value, TIME);
            case "ms" -> of(value / 1000, TIME);
            case "hz" -> of(value, FREQUENCY);
            case "khz" -> of(value * 1000, FREQUENCY);
            case "dppx", "x" -> of(value, RESOLUTION);
            case "dpi" -> of(value / 96, RESOLUTION);
            case "dpcm" -> of(value * 2.54 / 96, RESOLUTION);
            case "fr" -> of(value, FLEX);
            default -> null;
        };
    }

    /** The number, the upper bound where it is known within bounds only. */
    double value() {
        return interval.most();
    }

    boolean none() {
        return type == NONE.type;
    }

    boolean is(long other) {
        return type == other;
    }

    Quantity with(Interval other) {
        return new Quantity(other, type, unknown);
    }

    /** This quantity, or one of the same type that isn't known where the other isn't. */
    Quantity knownAs(Quantity other) {
        return unknown == null && other.unknown != null ? new Quantity(interval, type, other.unknown) : this;
    }
}
