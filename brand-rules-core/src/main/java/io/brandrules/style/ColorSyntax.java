package io.brandrules.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSS {@code <color>} off a tokenizer.
 *
 * @see <a href="https://www.w3.org/TR/css-color-4/#color-syntax">CSS Color Module Level 4, section 4</a>
 * @see <a href="https://drafts.csswg.org/css-color-5/">CSS Color Module Level 5</a>
 */
final class ColorSyntax {
    /** What people nest stays far below; deeper ones count as unknown, so that depth costs no call stack. */
    private static final int DEEPEST = 16;

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
            Set.of("color-mix", "light-dark", "contrast-color", "device-cmyk", "alpha", "-webkit-color-mix");

    private static final Color WHITE = Color.of8Bit(0xFFFFFF);
    private static final Color BLACK = Color.of8Bit(0);

    private final CssTokenizer tokens;
    private final @Nullable ColorContext context;
    private int depth;
    private boolean tooDeep;

    /** Reads colours whose surroundings aren't known. */
    ColorSyntax(CssTokenizer tokens) {
        this(tokens, null);
    }

    ColorSyntax(CssTokenizer tokens, @Nullable ColorContext context) {
        this.tokens = tokens;
        this.context = context;
    }

    /** Whether a function by this name, in lower case, states a colour in numbers. */
    static boolean states(String function) {
        return FUNCTIONS.containsKey(function) || function.equals("color");
    }

    /** Whether a function by this name, in lower case, derives a colour from others that stand in it. */
    static boolean derives(String function) {
        return DERIVED.contains(function);
    }

    /** Whether a colour was given up since its functions are nested too deep. */
    boolean tooDeep() {
        return tooDeep;
    }

    /** As {@link #read}, without the colours that aren't known. */
    Optional<Color> known() {
        AbsoluteColor color = read();
        return color == null || color.unknown() != null ? Optional.empty() : Optional.of(color.toColor());
    }

    /**
     * The colour that starts at the current token; the tokenizer is left on its last token, and anywhere behind the
     * first where there is no colour.
     */
    @Nullable
    AbsoluteColor read() {
        return switch (tokens.kind()) {
            case IDENT -> named(CssChars.lower(tokens.name()));
            case HASH -> hex(tokens.name());
            case FUNCTION -> nested(CssChars.lower(tokens.name()));
            default -> null;
        };
    }

    private @Nullable AbsoluteColor named(String name) {
        if (name.equals("transparent")) {
            return AbsoluteColor.of(new Color(0, 0, 0, 0));
        }
        if (name.equals("currentcolor")) {
            return context == null || context.current().isEmpty()
                    ? AbsoluteColor.unknown("the current colour")
                    : AbsoluteColor.of(context.current().get());
        }
        Optional<Color> named = NamedColors.find(name);
        if (named.isEmpty() && SystemColors.named(name)) {
            return context == null
                    ? AbsoluteColor.unknown("a system colour")
                    : AbsoluteColor.of(SystemColors.find(name, context.dark()).orElseThrow());
        }
        return named.map(AbsoluteColor::of).orElse(null);
    }

    private static @Nullable AbsoluteColor hex(String digits) {
        int length = digits.length();
        if (length != 3 && length != 4 && length != 6 && length != 8) {
            return null;
        }
        for (int i = 0; i < length; i++) {
            if (!CssChars.hex(digits.charAt(i))) {
                return null;
            }
        }
        int width = length <= 4 ? 1 : 2;
        double[] channels = {1, 1, 1, 1};
        for (int i = 0; i * width < length; i++) {
            int value = Integer.parseInt(digits, i * width, (i + 1) * width, 16);
            channels[i] = (width == 1 ? value * 17 : value) / 255.0;
        }
        return AbsoluteColor.of(new Color(channels[0], channels[1], channels[2], channels[3]));
    }

    private @Nullable AbsoluteColor nested(String name) {
        if (!states(name) && !derives(name)) {
            return null;
        }
        if (depth == DEEPEST) {
            tooDeep = true;
            return null;
        }
        depth++;
        AbsoluteColor color = switch (name) {
            case "color-mix", "-webkit-color-mix" -> mix();
            case "light-dark" -> lightDark();
            case "contrast-color" -> contrast();
            case "device-cmyk" -> device();
            case "alpha" -> alpha();
            default -> stated(name);
        };
        depth--;
        return color;
    }

    private @Nullable AbsoluteColor stated(String name) {
        tokens.nextSolid();
        AbsoluteColor origin = null;
        boolean relative = from();
        if (relative) {
            origin = read();
            if (origin == null) {
                return null;
            }
            tokens.nextSolid();
        }
        boolean predefined = name.equals("color");
        ColorSpace space = predefined ? predefined() : FUNCTIONS.get(name);
        return space == null ? null : new ColorComponents(tokens, space, predefined, origin).read();
    }

    private boolean from() {
        boolean from = tokens.kind() == CssToken.IDENT && tokens.named("from");
        if (from) {
            tokens.nextSolid();
        }
        return from;
    }

    private @Nullable ColorSpace predefined() {
        ColorSpace space = tokens.kind() == CssToken.IDENT ? PREDEFINED.get(CssChars.lower(tokens.name())) : null;
        tokens.nextSolid();
        return space;
    }

    private @Nullable AbsoluteColor alpha() {
        tokens.nextSolid();
        AbsoluteColor origin = from() ? read() : null;
        if (origin == null) {
            return null;
        }
        tokens.nextSolid();
        return new ColorComponents(tokens, origin.space(), false, origin).readAlpha();
    }

    private @Nullable AbsoluteColor device() {
        tokens.skipBlock();
        return AbsoluteColor.unknown("a colour of the output device");
    }

    private @Nullable AbsoluteColor lightDark() {
        tokens.nextSolid();
        AbsoluteColor light = read();
        if (light == null || tokens.nextSolid() != CssToken.COMMA) {
            return null;
        }
        tokens.nextSolid();
        AbsoluteColor dark = read();
        tokens.nextSolid();
        if (dark == null || !closed()) {
            return null;
        }
        return context == null ? AbsoluteColor.unknown("the colour scheme") : context.dark() ? dark : light;
    }

    /**
     * White or black, whichever stands out more; white where both do alike.
     *
     * @see <a href="https://drafts.csswg.org/css-color-5/#contrast-color">CSS Color Module Level 5, contrast-color()</a>
     */
    private @Nullable AbsoluteColor contrast() {
        tokens.nextSolid();
        AbsoluteColor background = read();
        tokens.nextSolid();
        if (background == null || !closed() || background.unknown() != null) {
            return background != null && closed() ? background : null;
        }
        Color color = background.toColor();
        return AbsoluteColor.of(Contrast.ratio(WHITE, color) >= Contrast.ratio(BLACK, color) ? WHITE : BLACK);
    }

    private boolean closed() {
        return tokens.kind() == CssToken.CLOSE_PAREN || tokens.kind() == CssToken.END;
    }

    private @Nullable AbsoluteColor mix() {
        tokens.nextSolid();
        ColorMix mix = new ColorMix(ColorSpace.OKLAB, ColorMix.Hues.SHORTER);
        if (tokens.kind() == CssToken.IDENT && tokens.named("in")) {
            tokens.nextSolid();
            ColorMix method = method();
            if (method == null || tokens.kind() != CssToken.COMMA) {
                return null;
            }
            mix = method;
            tokens.nextSolid();
        }
        List<ColorMix.Part> parts = new ArrayList<>();
        while (true) {
            ColorMix.Part part = part();
            if (part == null) {
                return null;
            }
            parts.add(part);
            if (tokens.kind() != CssToken.COMMA) {
                break;
            }
            tokens.nextSolid();
        }
        return closed() ? mix.mix(parts) : null;
    }

    /** The space, and the way around its hues, behind the word {@code in}; the tokenizer comes to stand behind them. */
    @Nullable
    ColorMix method() {
        if (tokens.kind() != CssToken.IDENT) {
            return null;
        }
        String name = CssChars.lower(tokens.name());
        boolean function = !name.equals("rgb") && !name.endsWith("a");
        ColorSpace space = PREDEFINED.get(name);
        if (space == null && function) {
            space = FUNCTIONS.get(name);
        }
        if (space == null) {
            return null;
        }
        if (tokens.nextSolid() != CssToken.IDENT) {
            return new ColorMix(space, ColorMix.Hues.SHORTER);
        }
        String arc = tokens.name().toUpperCase(Locale.ROOT);
        for (ColorMix.Hues hues : ColorMix.Hues.values()) {
            if (hues.name().equals(arc)) {
                boolean valid = tokens.nextSolid() == CssToken.IDENT && tokens.named("hue") && space.hue() >= 0;
                tokens.nextSolid();
                return valid ? new ColorMix(space, hues) : null;
            }
        }
        return new ColorMix(space, ColorMix.Hues.SHORTER);
    }

    /** A colour with a percentage before it, behind it, or none; the tokenizer comes to stand behind both. */
    private ColorMix.@Nullable Part part() {
        Quantity share = null;
        boolean first = startsShare();
        if (first) {
            share = share();
            tokens.nextSolid();
        }
        AbsoluteColor color = read();
        if (color == null) {
            return null;
        }
        tokens.nextSolid();
        boolean second = !first && startsShare();
        if (second) {
            share = share();
            tokens.nextSolid();
        }
        return (first || second) && share == null ? null : new ColorMix.Part(color, share);
    }

    private boolean startsShare() {
        return tokens.kind() == CssToken.PERCENTAGE || Calculation.starts(tokens);
    }

    /** A percentage; a calculated one is clamped to 0..100, a literal one beyond is invalid. */
    private @Nullable Quantity share() {
        boolean literal = tokens.kind() == CssToken.PERCENTAGE;
        Quantity share = Calculation.quantity(tokens, Units.CONSTANT);
        if (share == null || !share.is(Quantity.PERCENTAGE)) {
            return null;
        }
        double value = Math.max(0, Math.min(100, share.value()));
        return literal && value != share.value() ? null : share.with(Interval.of(value));
    }
}
