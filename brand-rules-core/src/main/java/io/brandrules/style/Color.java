package io.brandrules.style;

import java.util.HexFormat;
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
    private static final HexFormat HEX = HexFormat.of();

    /** The opaque colour of {@code 0xrrggbb}. */
    static Color of8Bit(int rgb) {
        return new Color((rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0, 1);
    }

    /**
     * The colour that a CSS {@code <color>} names; empty where CSS drops it as invalid, and for those that depend on their
     * surroundings ({@code currentColor}, system colours, {@code light-dark()}), which {@link ColorValue} knows.
     *
     * <p>Math functions of constants are computed, {@code none} is 0; {@code color-mix()}, relative colours and the like
     * count as the colour that comes out.
     *
     * @see <a href="https://www.w3.org/TR/css-color-4/">CSS Color Module Level 4</a>
     * @see <a href="https://drafts.csswg.org/css-color-5/">CSS Color Module Level 5</a>
     */
    public static Optional<Color> parse(CharSequence css) {
        CssTokenizer tokens = new CssTokenizer(css);
        tokens.nextSolid();
        Optional<Color> color = new ColorSyntax(tokens).known();
        return color.isPresent() && tokens.nextSolid() == CssToken.END ? color : Optional.empty();
    }

    /**
     * The colour that a presentational attribute paints; empty where the attribute is an error ({@code transparent}, no
     * characters).
     *
     * @see <a href="https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#rules-for-parsing-a-legacy-colour-value">
     *     HTML, rules for parsing a legacy colour value</a>
     */
    public static Optional<Color> legacy(CharSequence attribute) {
        return LegacyColor.parse(attribute);
    }

    /**
     * The CIEDE2000 distance of the two colours without their alpha, 0 for equal ones.
     *
     * <p>It is taken in CIE Lab relative to D50, and of the unrounded channels: a colour outside of sRGB is as far as it
     * is written, not as a screen of sRGB clips it.
     */
    public double distance(Color other) {
        return lab().distance(other.lab());
    }

    /** The colour without its alpha in CIE Lab, for one that is compared with many. */
    public Lab lab() {
        return Lab.of(this);
    }

    /**
     * {@code #rrggbb}, or {@code #rrggbbaa} where the 8-bit alpha is below 255: the 8-bit sRGB value, in lower case. A
     * channel outside of sRGB's gamut is clipped to it, as browsers do on such a screen.
     */
    public String hex() {
        int opacity = eightBit(alpha);
        String rgb = "#" + HEX.toHexDigits(rgb(), 6);
        return opacity == 255 ? rgb : rgb + HEX.toHexDigits(opacity, 2);
    }

    /** The 8-bit sRGB value without alpha, {@code 0xrrggbb}; a channel outside of sRGB's gamut is clipped to it. */
    public int rgb() {
        return eightBit(red) << 16 | eightBit(green) << 8 | eightBit(blue);
    }

    private static int eightBit(double channel) {
        // Noise of the conversions must not turn a half, as in hsl(0 0% 50%), downwards.
        return (int) Math.round(Math.max(0, Math.min(1, channel)) * 255 + 1e-9);
    }

    /** This colour painted over an opaque one, mixed in gamma-encoded sRGB as clients do. */
    public Color over(Color backdrop) {
        double rest = 1 - alpha;
        return new Color(
                red * alpha + backdrop.red * rest,
                green * alpha + backdrop.green * rest,
                blue * alpha + backdrop.blue * rest,
                1);
    }

    /** Whether the colour paints nothing. */
    public boolean transparent() {
        return alpha == 0;
    }
}
