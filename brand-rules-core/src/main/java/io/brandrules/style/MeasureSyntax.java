package io.brandrules.style;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a value that is one number, length or keyword. */
final class MeasureSyntax {
    private static final Set<String> SUBSTITUTIONS =
            Set.of("var", "env", "attr", "if", "inherit", "random", "anchor-size");

    private MeasureSyntax() {}

    /** What a property makes of the one token, or the one function, that its value is; null for an invalid value. */
    interface Grammar {
        @Nullable
        Quantity read(CssTokenizer tokens, Units units);
    }

    static Measure whole(CharSequence value, Units units, Grammar grammar) {
        CssTokenizer tokens = new CssTokenizer(value);
        tokens.nextSolid();
        Quantity quantity = grammar.read(tokens, units);
        if (quantity == null || tokens.nextSolid() != CssToken.END) {
            return substituted(value) ? new Measure.Unknown("what is put in its place") : new Measure.Invalid();
        }
        String why = quantity.unknown();
        return why == null ? new Measure.Known(quantity.interval()) : new Measure.Unknown(why);
    }

    /** Whether a function stands in the value in whose place another value comes before it is read. */
    private static boolean substituted(CharSequence value) {
        CssTokenizer tokens = new CssTokenizer(value);
        for (CssToken token = tokens.next(); token != CssToken.END; token = tokens.next()) {
            if (token == CssToken.FUNCTION && SUBSTITUTIONS.contains(CssChars.lower(tokens.name()))) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Quantity length(CssTokenizer tokens, Units units) {
        boolean zero = tokens.kind() == CssToken.NUMBER && tokens.number() == 0;
        Quantity quantity = Calculation.quantity(tokens, units);
        return quantity != null && zero
                ? Quantity.of(0, Quantity.LENGTH)
                : quantity != null && quantity.is(Quantity.LENGTH) ? quantity : null;
    }

    /** As {@link #length}, invalid below 0; what is calculated below 0 is 0. */
    static @Nullable Quantity positiveLength(CssTokenizer tokens, Units units) {
        boolean literal = tokens.kind() != CssToken.FUNCTION;
        boolean negative = literal && negative(tokens);
        Quantity length = length(tokens, units);
        return length == null || negative ? null : atLeast(length, 0);
    }

    /** Whether the token is a number, a percentage or a dimension with a minus. */
    static boolean negative(CssTokenizer tokens) {
        return switch (tokens.kind()) {
            case NUMBER, PERCENTAGE, DIMENSION -> tokens.number() < 0;
            default -> false;
        };
    }

    static Quantity atLeast(Quantity quantity, double least) {
        return quantity.with(quantity.interval().max(Interval.of(least)));
    }
}
