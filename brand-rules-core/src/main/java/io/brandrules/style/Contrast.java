package io.brandrules.style;

import java.math.BigDecimal;

/**
 * How well two colours stand out from each other, as WCAG 2.2 counts it.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio and relative luminance</a>
 */
public final class Contrast {
    private Contrast() {}

    /** A ratio for a sentence, rounded down to hundredths, so that 4.499 does not read as enough. */
    public static String told(double ratio) {
        return BigDecimal.valueOf(hundredths(ratio), 2).stripTrailingZeros().toPlainString() + ":1";
    }

    /** A ratio in whole hundredths, rounded down. */
    public static long hundredths(double ratio) {
        return (long) Math.floor(ratio * 100 + 1e-9);
    }

    /**
     * The contrast ratio of two opaque colours, from 1 to 21, in whichever order; alpha is not looked at, so a
     * translucent colour is to be laid over what is behind it first ({@link Color#over}).
     */
    public static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The relative luminance, 0 for black and 1 for white; channels outside of sRGB's gamut count as its edge. */
    public static double luminance(Color color) {
        return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
    }

    private static double linear(double channel) {
        return ColorSpace.decode(Math.max(0, Math.min(1, channel)));
    }
}
