package io.brandrules.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the math functions make of their arguments.
 *
 * @see <a href="https://www.w3.org/TR/css-values-4/#math">CSS Values and Units Module Level 4, section 10</a>
 */
final class MathFunction {
    private static final Interval UNIT = new Interval(-1, 1);
    private static final Map<String, MathFunction> FUNCTIONS = new HashMap<>();

    static {
        add("calc", 1, 1, a -> a.get(0));
        add("-webkit-calc", 1, 1, a -> a.get(0));
        add("min", 1, Integer.MAX_VALUE, a -> fold(a, Interval::min));
        add("max", 1, Integer.MAX_VALUE, a -> fold(a, Interval::max));
        add("hypot", 1, Integer.MAX_VALUE, MathFunction::hypot);
        add("abs", 1, 1, a -> a.get(0).with(a.get(0).interval().abs()));
        add("sign", 1, 1, a -> number(a, a.get(0).interval().rising(MathFunction::sign)));
        add("mod", 2, 2, a -> remainder(a, MathFunction::mod));
        add("rem", 2, 2, a -> remainder(a, (x, y) -> x % y));
        add("sin", 1, 1, a -> wave(a, Math::sin));
        add("cos", 1, 1, a -> wave(a, Math::cos));
        add("tan", 1, 1, MathFunction::tangent);
        add("asin", 1, 1, a -> angle(a, Math::asin, 1));
        add("acos", 1, 1, a -> angle(a, Math::acos, -1));
        add("atan", 1, 1, a -> angle(a, Math::atan, 1));
        add("atan2", 2, 2, MathFunction::atan2);
        add("pow", 2, 2, MathFunction::pow);
        add("sqrt", 1, 1, a -> numeric(a) ? number(a, a.get(0).interval().rising(Math::sqrt)) : null);
        add("exp", 1, 1, a -> numeric(a) ? number(a, a.get(0).interval().rising(Math::exp)) : null);
        add("log", 1, 2, MathFunction::log);
    }

    private final int least;
    private final int most;
    private final Body body;

    private interface Body {
        @Nullable
        Quantity apply(List<Quantity> arguments);
    }

    private interface Pair {
        Interval apply(Interval one, Interval other);
    }

    private MathFunction(int least, int most, Body body) {
        this.least = least;
        this.most = most;
        this.body = body;
    }

    private static void add(String name, int least, int most, Body body) {
        FUNCTIONS.put(name, new MathFunction(least, most, body));
    }

    static boolean named(String lower) {
        return FUNCTIONS.containsKey(lower) || lower.equals("clamp") || lower.equals("round");
    }

    /** The function's value for arguments of one type; null where their number or type is wrong. */
    static @Nullable Quantity apply(String lower, List<Quantity> arguments) {
        MathFunction function = FUNCTIONS.get(lower);
        if (function == null || arguments.size() < function.least || arguments.size() > function.most) {
            return null;
        }
        Quantity result = function.body.apply(arguments);
        for (Quantity argument : arguments) {
            result = result == null ? null : result.knownAs(argument);
        }
        return result;
    }

    static Quantity clamp(@Nullable Quantity least, Quantity value, @Nullable Quantity most) {
        Quantity result = value;
        if (most != null) {
            result = result.with(result.interval().min(most.interval())).knownAs(most);
        }
        return least == null
                ? result
                : result.with(result.interval().max(least.interval())).knownAs(least);
    }

    static Quantity round(String strategy, Quantity value, Quantity step) {
        Interval a = value.interval();
        Interval b = step.interval();
        Interval rounded;
        if (b.exact()) {
            rounded = a.rising(x -> round(strategy, x, b.most()));
        } else {
            Interval off = new Interval(-b.abs().most(), b.abs().most());
            rounded = a.plus(off);
        }
        return value.with(rounded).knownAs(step);
    }

    private static double round(String strategy, double a, double step) {
        double b = Math.abs(step);
        if (b == 0 || Double.isInfinite(a) && Double.isInfinite(b)) {
            return Double.NaN;
        }
        if (Double.isInfinite(a)) {
            return a;
        }
        if (Double.isInfinite(b)) {
            return strategy.equals("up") && a > 0 ? b : strategy.equals("down") && a < 0 ? -b : Math.copySign(0, a);
        }
        double steps = a / b;
        return b
                * switch (strategy) {
                    case "up" -> Math.ceil(steps);
                    case "down" -> Math.floor(steps);
                    case "to-zero" -> steps < 0 ? Math.ceil(steps) : Math.floor(steps);
                    // spec: of two that are as near, the upper one.
                    default -> Math.floor(steps + 0.5);
                };
    }

    private static double sign(double value) {
        return Math.signum(value);
    }

    private static double mod(double a, double b) {
        if (Double.isInfinite(b) && Double.isFinite(a)) {
            return Math.signum(a) * Math.signum(b) < 0 ? Double.NaN : a;
        }
        double rest = a % b;
        return rest != 0 && rest < 0 != b < 0 ? rest + b : rest;
    }

    private static boolean numeric(List<Quantity> arguments) {
        return arguments.get(0).is(Quantity.NUMBER);
    }

    private static Quantity number(List<Quantity> arguments, Interval value) {
        return new Quantity(value, Quantity.NUMBER, arguments.get(0).unknown());
    }

    private static Quantity fold(List<Quantity> arguments, Pair pair) {
        Interval total = arguments.get(0).interval();
        for (Quantity next : arguments.subList(1, arguments.size())) {
            total = pair.apply(total, next.interval());
        }
        return arguments.get(0).with(total);
    }

    private static Quantity hypot(List<Quantity> arguments) {
        Interval total = arguments.get(0).interval().abs();
        for (Quantity next : arguments.subList(1, arguments.size())) {
            total = total.corners(next.interval().abs(), Math::hypot);
        }
        return arguments.get(0).with(total);
    }

    private static Quantity remainder(List<Quantity> arguments, DoubleBinaryOperator f) {
        Interval a = arguments.get(0).interval();
        Interval b = arguments.get(1).interval();
        if (a.exact() && b.exact()) {
            return arguments.get(0).with(Interval.of(f.applyAsDouble(a.most(), b.most())));
        }
        double size = b.abs().most();
        return arguments.get(0).with(new Interval(-size, size));
    }

    private static @Nullable Quantity wave(List<Quantity> arguments, DoubleUnaryOperator f) {
        Quantity angle = arguments.get(0);
        if (!angle.is(Quantity.NUMBER) && !angle.is(Quantity.ANGLE)) {
            return null;
        }
        return number(arguments, angle.interval().exact() ? Interval.of(f.applyAsDouble(radians(angle))) : UNIT);
    }

    private static @Nullable Quantity tangent(List<Quantity> arguments) {
        Quantity angle = arguments.get(0);
        if (!angle.is(Quantity.NUMBER) && !angle.is(Quantity.ANGLE)) {
            return null;
        }
        Interval value = Interval.ALL;
        if (angle.interval().exact()) {
            double turned = angle.is(Quantity.ANGLE) ? angle.value() % 180 : 0;
            value = Interval.of(
                    turned == 90 || turned == -90
                            ? Math.copySign(Double.POSITIVE_INFINITY, turned)
                            : Math.tan(radians(angle)));
        }
        return number(arguments, value);
    }

    private static double radians(Quantity angle) {
        return angle.is(Quantity.ANGLE) ? Math.toRadians(angle.value()) : angle.value();
    }

    private static @Nullable Quantity angle(List<Quantity> arguments, DoubleUnaryOperator f, int direction) {
        if (!numeric(arguments)) {
            return null;
        }
        Interval degrees = arguments.get(0).interval().rising(x -> direction * Math.toDegrees(f.applyAsDouble(x)));
        return new Quantity(degrees.times(direction), Quantity.ANGLE);
    }

    private static Quantity atan2(List<Quantity> arguments) {
        Interval y = arguments.get(0).interval();
        Interval x = arguments.get(1).interval();
        boolean exact = y.exact() && x.exact();
        return new Quantity(
                exact ? Interval.of(Math.toDegrees(Math.atan2(y.most(), x.most()))) : new Interval(-180, 180),
                Quantity.ANGLE);
    }

    private static @Nullable Quantity pow(List<Quantity> arguments) {
        if (!numeric(arguments)) {
            return null;
        }
        Interval base = arguments.get(0).interval();
        boolean simple =
                base.least() >= 0 || base.exact() && arguments.get(1).interval().exact();
        return number(arguments, simple ? base.corners(arguments.get(1).interval(), Math::pow) : Interval.ALL);
    }

    private static @Nullable Quantity log(List<Quantity> arguments) {
        if (!numeric(arguments)) {
            return null;
        }
        Interval value = arguments.get(0).interval().rising(Math::log);
        return number(
                arguments,
                arguments.size() == 1
                        ? value
                        : value.by(arguments.get(1).interval().rising(Math::log)));
    }
}
