package io.brandrules.style;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Font sizes in pixels, as browsers compute them where the reader left the default of 16.
 *
 * @see <a href="https://www.w3.org/TR/css-fonts-4/#font-size-prop">CSS Fonts Module Level 4, section 2.5</a>
 */
public final class FontSize {
    private static final Map<String, Integer> KEYWORDS = Map.of(
            "xx-small", 9,
            "x-small", 10,
            "small", 13,
            "medium", 16,
            "large", 18,
            "x-large", 24,
            "xx-large", 32,
            "xxx-large", 48);

    /** What {@code <font size>} 1 to 7 stands for. */
    private static final int[] LEGACY = {10, 13, 16, 18, 24, 32, 48};

    /** The step of {@code smaller} and {@code larger}. */
    private static final double STEP = 1.2;

    private FontSize() {}

    /**
     * The size that a value of {@code font-size} gives; lengths relative to the font, and percentages, count of the
     * parent's size. {@code math} is the parent's size, as it is outside of formulas.
     */
    public static Measure of(CharSequence value, LengthContext context, Interval parentSize) {
        Units units = context.ofFont(parentSize).units();
        return MeasureSyntax.whole(value, units, (tokens, u) -> read(tokens, u, parentSize));
    }

    static @Nullable Quantity read(CssTokenizer tokens, Units units, Interval parent) {
        if (tokens.kind() != CssToken.IDENT) {
            return MeasureSyntax.positiveLength(tokens, units);
        }
        String word = CssChars.lower(tokens.name());
        Integer pixels = KEYWORDS.get(word);
        if (pixels != null) {
            return Quantity.of(pixels, Quantity.LENGTH);
        }
        return switch (word) {
            case "smaller" -> new Quantity(parent.times(1 / STEP), Quantity.LENGTH);
            case "larger" -> new Quantity(parent.times(STEP), Quantity.LENGTH);
            case "math" -> new Quantity(parent, Quantity.LENGTH);
            default -> null;
        };
    }

    /**
     * The size that {@code <font size>} gives; invalid where the attribute is no number.
     *
     * @see <a href="https://html.spec.whatwg.org/multipage/rendering.html#rules-for-parsing-a-legacy-font-size">HTML,
     *     rules for parsing a legacy font size</a>
     */
    public static Measure legacy(CharSequence attribute) {
        String input = attribute.toString();
        int at = CssChars.skipSpace(input, 0);
        char mode = at < input.length() ? input.charAt(at) : ' ';
        boolean relative = mode == '+' || mode == '-';
        at += relative ? 1 : 0;
        int value = 0;
        int start = at;
        while (at < input.length() && CssChars.digit(input.charAt(at))) {
            value = Math.min(1000, value * 10 + input.charAt(at) - '0');
            at++;
        }
        if (at == start) {
            return new Measure.Invalid();
        }
        int size = mode == '+' ? 3 + value : mode == '-' ? 3 - value : value;
        return new Measure.Known(Interval.of(LEGACY[Math.max(1, Math.min(7, size)) - 1]));
    }
}
