package io.brandrules.style;

/**
 * What a CSS {@code <color>} computes to in its surroundings.
 *
 * @see <a href="https://drafts.csswg.org/css-color-5/">CSS Color Module Level 5</a>
 */
public sealed interface ColorValue {
    /**
     * The colour of a whole value, in which {@code var()} is substituted already: all of CSS Color Level 4, and of
     * Level 5 {@code color-mix()}, relative colours, {@code light-dark()}, {@code contrast-color()} and {@code alpha()}.
     *
     * <p>System colours are those that Chromium paints without a theme. {@code device-cmyk()} is never known.
     */
    static ColorValue of(CharSequence value, ColorContext context) {
        CssTokenizer tokens = new CssTokenizer(value);
        tokens.nextSolid();
        ColorSyntax syntax = new ColorSyntax(tokens, context);
        AbsoluteColor color = syntax.read();
        if (syntax.tooDeep()) {
            return new Unknown("functions nested too deep");
        }
        if (color == null || tokens.nextSolid() != CssToken.END) {
            return new Invalid();
        }
        String why = color.unknown();
        return why == null ? new Known(color.toColor()) : new Unknown(why);
    }

    /** A colour. */
    record Known(Color color) implements ColorValue {}

    /**
     * A valid value whose colour can't be told.
     *
     * @param why what it depends on, as a noun in lower case
     */
    record Unknown(String why) implements ColorValue {}

    /** What CSS drops as no colour. */
    record Invalid() implements ColorValue {}
}
