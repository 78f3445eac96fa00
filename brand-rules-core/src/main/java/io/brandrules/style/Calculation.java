package io.brandrules.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Computes {@code calc()} and the other math functions.
 *
 * @see <a href="https://www.w3.org/TR/css-values-4/#math">CSS Values and Units Module Level 4, section 10</a>
 */
final class Calculation {
    /** What people nest stays far below; deeper ones count as invalid, so that depth costs no call stack. */
    private static final int DEEPEST = 32;

    private static final Set<String> STRATEGIES = Set.of("nearest", "up", "down", "to-zero");

    /** Functions of plain numbers that depend on where an element stands. */
    private static final Set<String> COUNTS = Set.of("sibling-index", "sibling-count");

    private final CssTokenizer tokens;
    private final Units units;
    private int depth;
    private boolean spaced;

    Calculation(CssTokenizer tokens, Units units) {
        this.tokens = tokens;
        this.units = units;
    }

    static boolean starts(CssTokenizer tokens) {
        return tokens.kind() == CssToken.FUNCTION && names(CssChars.lower(tokens.name()));
    }

    private static boolean names(String function) {
        return MathFunction.named(function) || COUNTS.contains(function);
    }

    /** The literal or the math function at the current token, as {@link #read}; null where it is neither. */
    static @Nullable Quantity quantity(CssTokenizer tokens, Units units) {
        return starts(tokens) ? new Calculation(tokens, units).read() : units.literal(tokens);
    }

    /**
     * The value of the function at the current token, which becomes the one that closes it; null where it is invalid.
     */
    @Nullable
    Quantity read() {
        Quantity result = function(CssChars.lower(tokens.name()));
        // spec: what is no number at the top of a calculation is 0.
        return result == null || !Double.isNaN(result.value()) ? result : result.with(Interval.of(0));
    }

    private @Nullable Quantity function(String name) {
        if (depth == DEEPEST) {
            return null;
        }
        depth++;
        Quantity result = COUNTS.contains(name)
                ? count()
                : name.equals("clamp") ? clamp() : name.equals("round") ? round() : general(name);
        depth--;
        return result;
    }

    private @Nullable Quantity count() {
        tokens.nextSolid();
        return closed() ? Quantity.unknown(Quantity.NUMBER, "an element's place among its siblings") : null;
    }

    private @Nullable Quantity general(String name) {
        List<Quantity> arguments = new ArrayList<>();
        do {
            tokens.nextSolid();
            Quantity next = sum();
            if (next == null || !arguments.isEmpty() && !arguments.get(0).is(next.type())) {
                return null;
            }
            arguments.add(next);
        } while (tokens.kind() == CssToken.COMMA);
        return closed() ? MathFunction.apply(name, arguments) : null;
    }

    private @Nullable Quantity clamp() {
        @Nullable Quantity[] bounds = new Quantity[3];
        for (int i = 0; i < 3; i++) {
            if (i > 0 && tokens.kind() != CssToken.COMMA) {
                return null;
            }
            tokens.nextSolid();
            if (i != 1 && tokens.kind() == CssToken.IDENT && tokens.named("none")) {
                tokens.nextSolid();
                continue;
            }
            bounds[i] = sum();
            if (bounds[i] == null) {
                return null;
            }
        }
        Quantity least = bounds[0];
        Quantity value = bounds[1];
        Quantity most = bounds[2];
        boolean same =
                value != null && (least == null || least.is(value.type())) && (most == null || most.is(value.type()));
        return value != null && same && closed() ? MathFunction.clamp(least, value, most) : null;
    }

    private @Nullable Quantity round() {
        String strategy = "nearest";
        tokens.nextSolid();
        if (tokens.kind() == CssToken.IDENT && STRATEGIES.contains(CssChars.lower(tokens.name()))) {
            strategy = CssChars.lower(tokens.name());
            if (tokens.nextSolid() != CssToken.COMMA) {
                return null;
            }
            tokens.nextSolid();
        }
        Quantity value = sum();
        Quantity step = Quantity.number(1);
        if (value != null && tokens.kind() == CssToken.COMMA) {
            tokens.nextSolid();
            step = sum();
        }
        return value != null && step != null && step.is(value.type()) && closed()
                ? MathFunction.round(strategy, value, step)
                : null;
    }

    private boolean closed() {
        return tokens.kind() == CssToken.CLOSE_PAREN || tokens.kind() == CssToken.END;
    }

    /** Reads from the current token to the first that belongs to no sum. */
    private @Nullable Quantity sum() {
        Quantity total = product();
        while (total != null && (tokens.delim('+') || tokens.delim('-'))) {
            boolean subtracts = tokens.delim('-');
            // spec: "+" and "-" need white space on both sides.
            if (!spaced || tokens.next() != CssToken.WHITESPACE) {
                return null;
            }
            tokens.nextSolid();
            Quantity next = product();
            if (next == null || !next.is(total.type())) {
                return null;
            }
            Interval a = total.interval();
            Interval b = next.interval();
            total = total.with(subtracts ? a.minus(b) : a.plus(b)).knownAs(next);
        }
        return total;
    }

    private @Nullable Quantity product() {
        Quantity total = factor();
        while (total != null && (tokens.delim('*') || tokens.delim('/'))) {
            boolean divides = tokens.delim('/');
            tokens.nextSolid();
            Quantity next = factor();
            if (next == null) {
                return null;
            }
            Interval a = total.interval();
            Interval b = next.interval();
            long type = divides ? total.type() - next.type() : total.type() + next.type();
            total = new Quantity(divides ? a.by(b) : a.times(b), type, total.unknown()).knownAs(next);
        }
        return total;
    }

    private @Nullable Quantity factor() {
        Quantity value = switch (tokens.kind()) {
            case IDENT -> word(CssChars.lower(tokens.name()));
            case OPEN_PAREN -> function("calc");
            case FUNCTION -> {
                String name = CssChars.lower(tokens.name());
                yield names(name) ? function(name) : null;
            }
            default -> units.literal(tokens);
        };
        if (value == null) {
            return null;
        }
        spaced = tokens.next() == CssToken.WHITESPACE;
        if (spaced) {
            tokens.nextSolid();
        }
        return value;
    }

    private @Nullable Quantity word(String name) {
        return switch (name) {
            case "pi" -> Quantity.number(Math.PI);
            case "e" -> Quantity.number(Math.E);
            case "infinity" -> Quantity.number(Double.POSITIVE_INFINITY);
            case "-infinity" -> Quantity.number(Double.NEGATIVE_INFINITY);
            case "nan" -> Quantity.number(Double.NaN);
            default -> units.word(name);
        };
    }
}
