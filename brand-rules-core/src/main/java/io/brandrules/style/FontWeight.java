package io.brandrules.style;

import org.jspecify.annotations.Nullable;

/**
 * Font weights, from 1 to 1000.
 *
 * @see <a href="https://www.w3.org/TR/css-fonts-4/#font-weight-prop">CSS Fonts Module Level 4, section 2.2</a>
 */
public final class FontWeight {
    private static final Interval ALL = new Interval(1, 1000);

    private FontWeight() {}

    /** The weight that a value of {@code font-weight} gives in an element whose parent has the other. */
    public static Measure of(CharSequence value, Interval parentWeight) {
        return MeasureSyntax.whole(value, Units.CONSTANT, (tokens, units) -> read(tokens, units, parentWeight));
    }

    private static @Nullable Quantity read(CssTokenizer tokens, Units units, Interval parent) {
        if (tokens.kind() == CssToken.IDENT) {
            return switch (CssChars.lower(tokens.name())) {
                case "normal" -> Quantity.number(400);
                case "bold" -> Quantity.number(700);
                case "bolder" -> new Quantity(parent.rising(FontWeight::bolder), Quantity.NUMBER);
                case "lighter" -> new Quantity(parent.rising(FontWeight::lighter), Quantity.NUMBER);
                default -> null;
            };
        }
        return number(tokens, units);
    }

    /** A weight in numbers; invalid beyond 1 to 1000, where a calculated one is clamped. */
    static @Nullable Quantity number(CssTokenizer tokens, Units units) {
        boolean literal = tokens.kind() == CssToken.NUMBER;
        Quantity weight = Calculation.quantity(tokens, units);
        if (weight == null || !weight.is(Quantity.NUMBER) || literal && !ALL.contains(weight.value())) {
            return null;
        }
        Interval clamped = weight.interval().max(Interval.of(1)).min(Interval.of(1000));
        return weight.with(clamped);
    }

    private static double bolder(double weight) {
        return weight < 350 ? 400 : weight < 550 ? 700 : Math.max(900, weight);
    }

    private static double lighter(double weight) {
        return weight < 100 ? weight : weight < 550 ? 100 : weight < 750 ? 400 : 700;
    }
}
