package io.brandrules.style;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Heights of lines in pixels.
 *
 * @see <a href="https://www.w3.org/TR/CSS22/visudet.html#propdef-line-height">CSS 2.2, section 10.8.1</a>
 */
public final class LineHeight {
    private LineHeight() {}

    /**
     * What a value of {@code line-height} is.
     *
     * @param kind how it is inherited
     * @param measure for a number the factor of the font size, for a length its pixels; for {@code normal} unknown,
     *     since it is the font's
     */
    public record Computed(Kind kind, Measure measure) {
        /** The pixels of a line in an element with a font size. */
        public Measure pixels(Interval fontSize) {
            return kind == Kind.NUMBER && measure instanceof Measure.Known known
                    ? new Measure.Known(known.interval().times(fontSize))
                    : measure;
        }
    }

    /** What a line height is, and so how it is inherited. */
    public enum Kind {
        /** The font's own. */
        NORMAL,
        /** A factor, which is inherited as such. */
        NUMBER,
        /** A length or a percentage, which is inherited in pixels. */
        LENGTH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The line height that a value gives in an element with the context's font size, of which a percentage is one. */
    public static Computed of(CharSequence value, LengthContext context) {
        Kind[] kind = {Kind.LENGTH};
        Measure measure = MeasureSyntax.whole(
                value, context.ofFont(context.fontSize()).units(), (tokens, units) -> read(tokens, units, kind));
        return new Computed(kind[0], measure);
    }

    static @Nullable Quantity read(CssTokenizer tokens, Units units, Kind[] kind) {
        if (tokens.kind() == CssToken.IDENT && tokens.named("normal")) {
            kind[0] = Kind.NORMAL;
            return Quantity.unknown(Quantity.NUMBER, "the font's own line height");
        }
        boolean negative = MeasureSyntax.negative(tokens);
        Quantity height = Calculation.quantity(tokens, units);
        if (height == null || negative || !height.is(Quantity.NUMBER) && !height.is(Quantity.LENGTH)) {
            return null;
        }
        kind[0] = height.is(Quantity.NUMBER) ? Kind.NUMBER : Kind.LENGTH;
        return MeasureSyntax.atLeast(height, 0);
    }
}
