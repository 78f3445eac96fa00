package io.brandrules.style;

import io.brandrules.style.Quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Computes {@code calc()}, {@code min()}, {@code max()} and {@code clamp()} of constants.
 *
 * @see <a href="https://www.w3.org/TR/css-values-4/#math">CSS Values and Units Module Level 4, section 10</a>
 */
final class Calculation {
    /** What people nest stays far below; deeper ones count as unknown, so that depth costs no call stack. */
    private static final int DEEPEST = 32;

    private final CssTokenizer tokens;
    private int depth;
    private boolean spaced;

    Calculation(CssTokenizer tokens) {
        this.tokens = tokens;
    }

    static boolean starts(CssTokenizer tokens) {
        return tokens.kind() == CssToken.FUNCTION
                && (tokens.named("calc") || tokens.named("min") || tokens.named("max") || tokens.named("clamp"));
    }

    /**
     * The value of the function at the current token, which becomes the one that closes it; null where it is invalid,
     * or no constant.
     */
    @Nullable
    Quantity read() {
        String name = CssChars.lower(tokens.name());
        Quantity result = arguments(name);
        // spec: what is no number at the top of a calculation is 0.
        return result == null || !Double.isNaN(result.value()) ? result : result.with(0);
    }

    private @Nullable Quantity arguments(String name) {
        if (depth == DEEPEST) {
            return null;
        }
        depth++;
        List<Quantity> arguments = new ArrayList<>();
        do {
            Quantity next = sum();
            if (next == null || !arguments.isEmpty() && !arguments.get(0).is(next.unit())) {
                return null;
            }
            arguments.add(next);
        } while (tokens.kind() == CssToken.COMMA);
        depth--;
        return closed() ? apply(name, arguments) : null;
    }

    private boolean closed() {
        return tokens.kind() == CssToken.CLOSE_PAREN || tokens.kind() == CssToken.END;
    }

    private static @Nullable Quantity apply(String name, List<Quantity> arguments) {
        Quantity first = arguments.get(0);
        DoubleStream values = arguments.stream().mapToDouble(Quantity::value);
        return switch (name) {
            case "min" -> first.with(values.reduce(first.value(), Math::min));
            case "max" -> first.with(values.reduce(first.value(), Math::max));
            case "clamp" ->
                arguments.size() == 3
                        ? first.with(Math.max(
                                first.value(),
                                Math.min(
                                        arguments.get(1).value(),
                                        arguments.get(2).value())))
                        : null;
            default -> arguments.size() == 1 ? first : null;
        };
    }

    /** Reads behind the current token, to the first token that belongs to no sum. */
    private @Nullable Quantity sum() {
        Quantity total = product();
        while (total != null && (tokens.delim('+') || tokens.delim('-'))) {
            int sign = tokens.delim('-') ? -1 : 1;
            // spec: "+" and "-" need white space on both sides.
            if (!spaced || tokens.next() != CssToken.WHITESPACE) {
                return null;
            }
            Quantity next = product();
            total = next != null && next.is(total.unit()) ? total.with(total.value() + sign * next.value()) : null;
        }
        return total;
    }

    private @Nullable Quantity product() {
        Quantity total = factor();
        while (total != null && (tokens.delim('*') || tokens.delim('/'))) {
            boolean divides = tokens.delim('/');
            Quantity next = factor();
            if (next == null || !next.is(Unit.NUMBER) && (divides || !total.is(Unit.NUMBER))) {
                return null;
            }
            double value = divides ? total.value() / next.value() : total.value() * next.value();
            total = next.is(Unit.NUMBER) ? total.with(value) : next.with(value);
        }
        return total;
    }

    private @Nullable Quantity factor() {
        tokens.nextSolid();
        Quantity value = switch (tokens.kind()) {
            case IDENT -> constant(CssChars.lower(tokens.name()));
            case OPEN_PAREN -> arguments("calc");
            case FUNCTION -> starts(tokens) ? arguments(CssChars.lower(tokens.name())) : null;
            default -> Quantity.literal(tokens);
        };
        spaced = tokens.next() == CssToken.WHITESPACE;
        if (spaced) {
            tokens.nextSolid();
        }
        return value;
    }

    private static @Nullable Quantity constant(String name) {
        return switch (name) {
            case "pi" -> Quantity.number(Math.PI);
            case "e" -> Quantity.number(Math.E);
            case "infinity" -> Quantity.number(Double.POSITIVE_INFINITY);
            case "-infinity" -> Quantity.number(Double.NEGATIVE_INFINITY);
            case "nan" -> Quantity.number(Double.NaN);
            default -> null;
        };
    }
}
