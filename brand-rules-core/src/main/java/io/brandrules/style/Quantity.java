package io.brandrules.style;

import org.jspecify.annotations.Nullable;

/**
 * A number, a percentage or an angle in a value, or {@code none}, which counts as 0.
 *
 * @param value a percentage as 100 for {@code 100%}, an angle in degrees
 */
record Quantity(Unit unit, double value) {
    enum Unit {
        NUMBER,
        PERCENTAGE,
        ANGLE,
        NONE
    }

    static final Quantity NONE = new Quantity(Unit.NONE, 0);

    static Quantity number(double value) {
        return new Quantity(Unit.NUMBER, value);
    }

    /** An angle; null where the unit is of something else. */
    static @Nullable Quantity angle(double value, String unit) {
        return switch (unit) {
            case "deg" -> new Quantity(Unit.ANGLE, value);
            case "grad" -> new Quantity(Unit.ANGLE, value * 0.9);
            case "rad" -> new Quantity(Unit.ANGLE, Math.toDegrees(value));
            case "turn" -> new Quantity(Unit.ANGLE, value * 360);
            default -> null;
        };
    }

    /** The literal at the tokenizer's current token; null where it is no quantity. */
    static @Nullable Quantity literal(CssTokenizer tokens) {
        return switch (tokens.kind()) {
            case NUMBER -> number(tokens.number());
            case PERCENTAGE -> new Quantity(Unit.PERCENTAGE, tokens.number());
            case DIMENSION -> angle(tokens.number(), tokens.unit());
            default -> null;
        };
    }

    boolean is(Unit other) {
        return unit == other;
    }

    Quantity with(double other) {
        return new Quantity(unit, other);
    }
}
