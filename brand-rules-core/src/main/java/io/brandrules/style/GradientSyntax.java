package io.brandrules.style;

import io.brandrules.style.BackgroundImage.Gradient;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a gradient, in today's notation and with the prefix {@code -webkit-}.
 *
 * @see <a href="https://www.w3.org/TR/css-images-4/#gradients">CSS Images Module Level 4, section 3</a>
 */
final class GradientSyntax {
    private static final Set<String> KNOWN = Set.of(
            "linear-gradient",
            "repeating-linear-gradient",
            "radial-gradient",
            "repeating-radial-gradient",
            "conic-gradient",
            "repeating-conic-gradient",
            "-webkit-linear-gradient",
            "-webkit-repeating-linear-gradient",
            "-webkit-radial-gradient",
            "-webkit-repeating-radial-gradient",
            "-webkit-gradient");

    private static final Set<String> SIZES =
            Set.of("closest-side", "closest-corner", "farthest-side", "farthest-corner", "contain", "cover");

    private final CssTokenizer tokens;
    private final String name;
    private final boolean prefixed;
    private final Units units = FontSyntax.ANYWHERE.units();
    private final List<String> colors = new ArrayList<>();
    private String space = "";
    private boolean failed;

    /** Whether one of the radii isn't a mere length. */
    private boolean percentage;

    GradientSyntax(CssTokenizer tokens, String name) {
        this.tokens = tokens;
        this.name = name;
        this.prefixed = name.startsWith("-webkit-");
    }

    static boolean known(String function) {
        return KNOWN.contains(function);
    }

    /** The gradient whose function is the current token; the tokenizer is left on its closing bracket. */
    @Nullable
    Gradient read() {
        tokens.nextSolid();
        boolean valid = name.equals("-webkit-gradient") ? new OldGradient(tokens, colors).read() : head() && stops();
        return valid && closed() ? new Gradient(name, colors, space) : null;
    }

    private boolean closed() {
        return tokens.kind() == CssToken.CLOSE_PAREN || tokens.kind() == CssToken.END;
    }

    /** Reads what stands before the stops, with the comma behind it; false where it is invalid. */
    private boolean head() {
        boolean any = !prefixed && method();
        if (failed) {
            return false;
        }
        int start = tokens.start();
        boolean shape = name.contains("linear") ? line() : name.contains("radial") ? ray() : cone();
        if (!shape && tokens.start() != start) {
            return false;
        }
        any |= shape;
        any |= !prefixed && space.isEmpty() && method();
        if (!any) {
            return true;
        }
        boolean comma = !failed && tokens.kind() == CssToken.COMMA;
        tokens.nextSolid();
        return comma;
    }

    private boolean word(String lower) {
        boolean found = tokens.kind() == CssToken.IDENT && tokens.named(lower);
        if (found) {
            tokens.nextSolid();
        }
        return found;
    }

    private boolean method() {
        if (!word("in")) {
            return false;
        }
        int start = tokens.start();
        failed = new ColorSyntax(tokens).method() == null;
        space = tokens.text().substring(start, tokens.start()).strip();
        return true;
    }

    private boolean line() {
        if (!prefixed && !word("to")) {
            return angle();
        }
        boolean x = word("left") || word("right");
        boolean y = word("top") || word("bottom");
        if (y && !x) {
            x = word("left") || word("right");
        }
        return x || y || prefixed && angle();
    }

    /** An angle, or a 0 without a unit. */
    private boolean angle() {
        boolean zero = tokens.kind() == CssToken.NUMBER && tokens.number() == 0;
        int start = tokens.start();
        Quantity angle = Calculation.quantity(tokens, Units.CONSTANT);
        if (!zero && (angle == null || !angle.is(Quantity.ANGLE))) {
            tokens.seek(start);
            tokens.nextSolid();
            return false;
        }
        tokens.nextSolid();
        return true;
    }

    private boolean ray() {
        if (prefixed) {
            return oldRay();
        }
        boolean shaped = shape();
        boolean placed = word("at");
        return placed ? new PositionSyntax(tokens).read(false) : shaped;
    }

    /** A shape and a size in either order. */
    private boolean shape() {
        boolean circle = word("circle");
        boolean ellipse = !circle && word("ellipse");
        int lengths = 0;
        boolean size = false;
        if (tokens.kind() == CssToken.IDENT
                && SIZES.contains(CssChars.lower(tokens.name()))
                && (prefixed || !tokens.named("contain") && !tokens.named("cover"))) {
            tokens.nextSolid();
            size = true;
        } else {
            while (lengths < 2 && extent()) {
                lengths++;
            }
        }
        if (!circle && !ellipse && (size || lengths > 0)) {
            circle = word("circle");
            ellipse = !circle && word("ellipse");
        }
        boolean right = switch (lengths) {
            case 0 -> true;
            case 1 -> !ellipse && !percentage;
            default -> !circle;
        };
        return right && (circle || ellipse || size || lengths > 0);
    }

    private boolean extent() {
        int start = tokens.start();
        Quantity plain = Calculation.quantity(tokens, Units.CONSTANT);
        tokens.seek(start);
        tokens.nextSolid();
        if (MeasureSyntax.positiveLength(tokens, units) != null) {
            percentage |= plain == null || !plain.is(Quantity.LENGTH) && !plain.is(Quantity.NUMBER);
            tokens.nextSolid();
            return true;
        }
        tokens.seek(start);
        tokens.nextSolid();
        return false;
    }

    /** {@code [<position> || <angle>,]? [<shape> || <size>,]?} of the old notation. */
    private boolean oldRay() {
        boolean placed = PositionSyntax.starts(tokens) && new PositionSyntax(tokens).read(false);
        if (placed && tokens.kind() == CssToken.COMMA) {
            int start = tokens.start();
            tokens.nextSolid();
            if (shape() && tokens.kind() == CssToken.COMMA) {
                return true;
            }
            tokens.seek(start);
            tokens.nextSolid();
            return true;
        }
        return !placed && shape();
    }

    private boolean cone() {
        boolean turned = word("from");
        if (turned && !angle()) {
            return false;
        }
        return word("at") ? new PositionSyntax(tokens).read(false) : turned;
    }

    private boolean stops() {
        boolean hint = true;
        while (true) {
            int start = tokens.start();
            if (new ColorSyntax(tokens).read() != null) {
                colors.add(tokens.text().substring(start, tokens.end()));
                tokens.nextSolid();
                places();
                hint = false;
            } else {
                tokens.seek(start);
                tokens.nextSolid();
                // A hint stands alone, between two stops.
                if (hint || places() != 1) {
                    return false;
                }
                hint = true;
            }
            if (tokens.kind() != CssToken.COMMA) {
                return !hint;
            }
            tokens.nextSolid();
        }
    }

    /** How many lengths, or angles of a cone, stand here, 2 at most. */
    private int places() {
        int places = 0;
        while (places < 2) {
            int start = tokens.start();
            if (!place()) {
                tokens.seek(start);
                tokens.nextSolid();
                return places;
            }
            tokens.nextSolid();
            places++;
        }
        return places;
    }

    private boolean place() {
        if (!name.contains("conic")) {
            return MeasureSyntax.length(tokens, units) != null;
        }
        boolean zero = tokens.kind() == CssToken.NUMBER && tokens.number() == 0;
        Quantity place = Calculation.quantity(tokens, Units.CONSTANT);
        return zero || place != null && (place.is(Quantity.ANGLE) || place.is(Quantity.PERCENTAGE));
    }
}
