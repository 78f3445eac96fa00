package io.brandrules.style;

import io.brandrules.style.Quantity.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSS {@code <color>} off a tokenizer.
 *
 * @see <a href="https://www.w3.org/TR/css-color-4/#color-syntax">CSS Color Module Level 4, section 4</a>
 */
final class ColorSyntax {
    /** Functions whose arguments are the numbers of one colour. */
    private static final Map<String, ColorSpace> FUNCTIONS = Map.of(
            "rgb", ColorSpace.SRGB,
            "rgba", ColorSpace.SRGB,
            "hsl", ColorSpace.HSL,
            "hsla", ColorSpace.HSL,
            "hwb", ColorSpace.HWB,
            "lab", ColorSpace.LAB,
            "lch", ColorSpace.LCH,
            "oklab", ColorSpace.OKLAB,
            "oklch", ColorSpace.OKLCH);

    /** Spaces that {@code color()} names. */
    private static final Map<String, ColorSpace> PREDEFINED = Map.of(
            "srgb", ColorSpace.SRGB,
            "srgb-linear", ColorSpace.SRGB_LINEAR,
            "display-p3", ColorSpace.DISPLAY_P3,
            "display-p3-linear", ColorSpace.DISPLAY_P3_LINEAR,
            "a98-rgb", ColorSpace.A98_RGB,
            "prophoto-rgb", ColorSpace.PROPHOTO_RGB,
            "rec2020", ColorSpace.REC2020,
            "xyz", ColorSpace.XYZ_D65,
            "xyz-d50", ColorSpace.XYZ_D50,
            "xyz-d65", ColorSpace.XYZ_D65);

    /** Functions of CSS Color Level 5 that make a colour of others. */
    private static final Set<String> DERIVED =
            Set.of("color-mix", "light-dark", "contrast-color", "device-cmyk", "-webkit-color-mix");

    private static final Quantity OPAQUE = Quantity.number(1);

    private final CssTokenizer tokens;

    ColorSyntax(CssTokenizer tokens) {
        this.tokens = tokens;
    }

    /** Whether a function by this name, in lower case, states a colour in numbers. */
    static boolean states(String function) {
        return FUNCTIONS.containsKey(function) || function.equals("color");
    }

    /** Whether a function by this name, in lower case, derives a colour from others that stand in it. */
    static boolean derives(String function) {
        return DERIVED.contains(function);
    }

    /**
     * The colour that starts at the current token; the tokenizer is left on its last token, and anywhere behind the
     * first where there is no colour.
     */
    Optional<Color> read() {
        return switch (tokens.kind()) {
            case IDENT -> named();
            case HASH -> hex(tokens.name());
            case FUNCTION -> Optional.ofNullable(function(CssChars.lower(tokens.name())));
            default -> Optional.empty();
        };
    }

    private Optional<Color> named() {
        String name = CssChars.lower(tokens.name());
        return name.equals("transparent") ? Optional.of(new Color(0, 0, 0, 0)) : NamedColors.find(name);
    }

    private static Optional<Color> hex(String digits) {
        int length = digits.length();
        if (length != 3 && length != 4 && length != 6 && length != 8
                || !digits.chars().allMatch(CssChars::hex)) {
            return Optional.empty();
        }
        int width = length <= 4 ? 1 : 2;
        double[] channels = {1, 1, 1, 1};
        for (int i = 0; i * width < length; i++) {
            int value = Integer.parseInt(digits, i * width, (i + 1) * width, 16);
            channels[i] = (width == 1 ? value * 17 : value) / 255.0;
        }
        return Optional.of(new Color(channels[0], channels[1], channels[2], channels[3]));
    }

    private @Nullable Color function(String name) {
        tokens.nextSolid();
        if (!name.equals("color")) {
            ColorSpace space = FUNCTIONS.get(name);
            return space == null ? null : components(space);
        }
        ColorSpace space = tokens.kind() == CssToken.IDENT ? PREDEFINED.get(CssChars.lower(tokens.name())) : null;
        if (space == null) {
            return null;
        }
        tokens.nextSolid();
        Components components = new Components(false);
        return components.read() ? components.predefined(space) : null;
    }

    private @Nullable Color components(ColorSpace space) {
        Components components = new Components(space == ColorSpace.SRGB || space == ColorSpace.HSL);
        if (!components.read()) {
            return null;
        }
        return switch (space) {
            case SRGB -> components.rgb();
            case HSL, HWB -> components.hue(space);
            case LAB -> components.lab(space, 100, 125);
            case OKLAB -> components.lab(space, 1, 0.4);
            case LCH -> components.lch(space, 100, 150);
            default -> components.lch(space, 1, 0.4);
        };
    }

    /** The three components and the alpha between a function's brackets, and what each function makes of them. */
    private final class Components {
        private final boolean legacyAllowed;
        private boolean legacy;
        private final Quantity[] components = {OPAQUE, OPAQUE, OPAQUE};
        private Quantity alpha = OPAQUE;

        Components(boolean legacyAllowed) {
            this.legacyAllowed = legacyAllowed;
        }

        /** Reads from the current token to the closing bracket, and tells whether the shape is right. */
        boolean read() {
            for (int i = 0; i < 3; i++) {
                if (i > 0 && legacy && !comma()) {
                    return false;
                }
                Quantity next = quantity();
                if (next == null) {
                    return false;
                }
                components[i] = next;
                tokens.nextSolid();
                legacy |= i == 0 && legacyAllowed && tokens.kind() == CssToken.COMMA;
            }
            if (legacy ? comma() : slash()) {
                Quantity next = quantity();
                if (next == null || next.is(Unit.ANGLE) || legacy && next.is(Unit.NONE)) {
                    return false;
                }
                alpha = next;
                tokens.nextSolid();
            }
            return tokens.kind() == CssToken.CLOSE_PAREN || tokens.kind() == CssToken.END;
        }

        private boolean comma() {
            boolean found = tokens.kind() == CssToken.COMMA;
            if (found) {
                tokens.nextSolid();
            }
            return found;
        }

        private boolean slash() {
            boolean found = tokens.delim('/');
            if (found) {
                tokens.nextSolid();
            }
            return found;
        }

        private @Nullable Quantity quantity() {
            if (tokens.kind() == CssToken.IDENT) {
                return tokens.named("none") ? Quantity.NONE : null;
            }
            return Calculation.starts(tokens) ? new Calculation(tokens).read() : Quantity.literal(tokens);
        }

        private boolean any(Unit unit) {
            return components[0].is(unit) || components[1].is(unit) || components[2].is(unit);
        }

        private boolean all(Unit unit) {
            return components[0].is(unit) && components[1].is(unit) && components[2].is(unit);
        }

        private boolean hue(int i) {
            return components[i].is(Unit.NUMBER) || components[i].is(Unit.ANGLE) || components[i].is(Unit.NONE);
        }

        private boolean scalar(int i) {
            return !components[i].is(Unit.ANGLE);
        }

        /** A number as it is, a percentage as that share of {@code full}. */
        private double value(int i, double full) {
            Quantity component = components[i];
            return component.is(Unit.PERCENTAGE) ? component.value() / 100 * full : component.value();
        }

        private Color color(ColorSpace space, double a, double b, double c) {
            double[] rgb = space.toSrgb(finite(a), finite(b), finite(c));
            double opacity = alpha.is(Unit.PERCENTAGE) ? alpha.value() / 100 : alpha.value();
            return new Color(rgb[0], rgb[1], rgb[2], clamp(opacity, 1));
        }

        private @Nullable Color predefined(ColorSpace space) {
            return any(Unit.ANGLE) ? null : color(space, value(0, 1), value(1, 1), value(2, 1));
        }

        private @Nullable Color rgb() {
            if (any(Unit.ANGLE) || legacy && !all(Unit.NUMBER) && !all(Unit.PERCENTAGE)) {
                return null;
            }
            return color(
                    ColorSpace.SRGB,
                    clamp(value(0, 255), 255) / 255,
                    clamp(value(1, 255), 255) / 255,
                    clamp(value(2, 255), 255) / 255);
        }

        private @Nullable Color hue(ColorSpace space) {
            boolean percentages = components[1].is(Unit.PERCENTAGE) && components[2].is(Unit.PERCENTAGE);
            if (!hue(0) || !scalar(1) || !scalar(2) || legacy && (!percentages || components[0].is(Unit.NONE))) {
                return null;
            }
            // Clamped to sRGB's gamut here, as browsers do: clamping the channels instead would turn the hue.
            double second = clamp(value(1, 100), 100) / 100;
            return color(space, components[0].value(), second, clamp(value(2, 100), 100) / 100);
        }

        private @Nullable Color lab(ColorSpace space, double white, double full) {
            return any(Unit.ANGLE) ? null : color(space, clamp(value(0, white), white), value(1, full), value(2, full));
        }

        private @Nullable Color lch(ColorSpace space, double white, double full) {
            if (!scalar(0) || !scalar(1) || !hue(2)) {
                return null;
            }
            double chroma = Math.max(0, value(1, full));
            return color(space, clamp(value(0, white), white), chroma, components[2].value());
        }
    }

    private static double clamp(double value, double most) {
        return Math.max(0, Math.min(most, value));
    }

    /** What {@code calc(infinity)} leaves, as a number that the conversions can do with. */
    private static double finite(double value) {
        return Double.isFinite(value) ? value : Double.isNaN(value) ? 0 : Math.copySign(1e6, value);
    }
}
