package io.brandrules.style;

import java.util.Optional;

/**
 * A colour as a value: sRGB with alpha, whatever notation it was written in.
 *
 * <p>Channels are unrounded and may lie outside 0..1 where the notation's gamut is wider than sRGB. Two colours are
 * compared with {@link #distance}, or as the 8-bit values that a client paints, {@link #hex}.
 *
 * @param red gamma-encoded sRGB, 0..1 within the gamut
 * @param green likewise
 * @param blue likewise
 * @param alpha 0..1
 */
public record Color(double red, double green, double blue, double alpha) {
    /**
     * The colour that a CSS {@code <color>} names; empty where CSS drops it as invalid, and for those that depend on
     * their surroundings ({@code currentColor}, system colours).
     *
     * @see <a href="https://www.w3.org/TR/css-color-4/">CSS Color Module Level 4</a>
     */
    public static Optional<Color> parse(CharSequence css) {
        return Optional.empty();
    }

    /**
     * The colour that a presentational attribute paints; empty where the attribute is an error ({@code transparent}, no
     * characters).
     *
     * @see <a href="https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#rules-for-parsing-a-legacy-colour-value">
     *     HTML, rules for parsing a legacy colour value</a>
     */
    public static Optional<Color> legacy(CharSequence attribute) {
        return Optional.empty();
    }

    /** The CIEDE2000 distance of the two colours without their alpha, 0 for equal ones. */
    public double distance(Color other) {
        return 0;
    }

    /** {@code #rrggbb}, or {@code #rrggbbaa} where alpha is below 1: the 8-bit sRGB value, in lower case. */
    public String hex() {
        return "";
    }

    /** Whether the colour paints nothing. */
    public boolean transparent() {
        return alpha == 0;
    }
}
