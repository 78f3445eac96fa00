package io.brandrules.style;

/**
 * What a CSS length or number computes to, within bounds.
 *
 * @see <a href="https://www.w3.org/TR/css-values-4/">CSS Values and Units Module Level 4</a>
 */
public sealed interface Measure {
    /**
     * The pixels of a whole {@code <length-percentage>}, in which {@code var()} is substituted already: lengths in all
     * units, percentages, 0 without a unit, and the math functions.
     *
     * <p>{@code ex}, {@code ch} and {@code cap} are given within what fonts have; {@code lh} and {@code env()} are
     * unknown. A length below 0 isn't judged.
     */
    static Measure length(CharSequence value, LengthContext context) {
        return MeasureSyntax.whole(value, context.units(), MeasureSyntax::length);
    }

    /** A number, or pixels. */
    record Known(Interval interval) implements Measure {}

    /**
     * A value that is valid, or may be, and can't be computed.
     *
     * @param why what it depends on, as a noun in lower case
     */
    record Unknown(String why) implements Measure {}

    /** What CSS drops. */
    record Invalid() implements Measure {}
}
