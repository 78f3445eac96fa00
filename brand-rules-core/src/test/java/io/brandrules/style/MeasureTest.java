package io.brandrules.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MeasureTest {
    private static final LengthContext CONTEXT = new LengthContext(
            new Interval(10, 20),
            Interval.of(16),
            new Interval(300, 600),
            new Interval(320, 1920),
            new Interval(400, 1200));

    private static String show(Measure measure) {
        if (measure instanceof Measure.Known known) {
            Interval interval = known.interval();
            return interval.exact()
                    ? number(interval.least())
                    : number(interval.least()) + ".." + number(interval.most());
        }
        return measure instanceof Measure.Unknown unknown ? unknown.why() : "invalid";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12px                          | 12
                    1em                           | 10..20
                    1rem                          | 16
                    50%                           | 150..300
                    -50%                          | -300..-150
                    5vw                           | 16..96
                    10vh                          | 40..120
                    10vmin                        | 32..120
                    10vmax                        | 40..192
                    10cqw                         | 0..192
                    1ex                           | 4..12
                    1ch                           | 4..14
                    1lh                           | the height of a line
                    calc(1lh + 1px)               | the height of a line
                    calc(1lh + 1)                 | invalid
                    env(safe-area-inset-top)      | what is put in its place
                    calc(1px + env(x))            | what is put in its place
                    calc(sibling-index() * 2px)   | an element's place among its siblings
                    calc(1em + 2px)               | 12..22
                    calc(2px - 1em)               | -18..-8
                    calc(-1 * 1em)                | -20..-10
                    calc(1em / 2)                 | 5..10
                    calc(160px / 1em * 1px)       | 8..16
                    calc(1px * (1em - 15px) / 1px) | -5..5
                    calc(10px / ((1em - 15px) / 1px)) | -Infinity..Infinity
                    clamp(1rem, 2vw + 1rem, 3rem) | 22.4..48
                    clamp(16px, calc(16px + (24 - 16) * ((100vw - 320px) / (1200 - 320))), 24px) | 16..24
                    min(1em, 15px)                | 10..15
                    max(1em, 15px, 12px)          | 15..20
                    abs(1em - 15px)               | 0..5
                    abs(5px - 1em)                | 5..15
                    round(up, 1em, 8px)           | 16..24
                    mod(1em, 7px)                 | -7..7
                    hypot(1em, 0px)               | 10..20
                    calc(1px * sign(1em - 15px))  | -1..1
                    calc(1px * sin(1em / 1px))    | -1..1
                    calc(1px * sqrt(1em / 1px))   | 3.16..4.47
                    calc(1px * pow(1em / 1px, 2)) | 100..400
                    calc(1px * pow(2, 1em / 10px)) | 2..4
                    calc(1px * log(1em / 1px, 10)) | 1..1.3
                    """)
    void withinBounds(String css, String pixels) {
        assertThat(show(Measure.length(css, CONTEXT))).isEqualTo(pixels);
    }

    /** What any one size of the surroundings gives lies in what all of them together give. */
    @Test
    void boundsHoldForEachSize() {
        String[] values = {
            "calc(1em * 2 - 3vw)",
            "clamp(1rem, 2vw + 1em, 50%)",
            "max(10vmin, 5vmax - 1em, 20%)",
            "calc((100vw - 400px) * (1em / 3px))",
            "round(down, 7vw, 1em)",
            "mod(33vw, 1em)",
            "abs(50% - 20vw)",
            "hypot(10vw, 1em - 15px)",
            "calc(100px / (1em / 1px))",
            "calc(1px * pow(1em / 20px, 3) + 1cqw)"
        };
        long seed = 7;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            LengthContext one = new LengthContext(
                    Interval.of(10 + 10 * random.nextDouble()),
                    Interval.of(16),
                    Interval.of(300 + 300 * random.nextDouble()),
                    Interval.of(320 + 1600 * random.nextDouble()),
                    Interval.of(400 + 800 * random.nextDouble()));
            for (String value : values) {
                Interval inner = ((Measure.Known) Measure.length(value, one)).interval();
                Interval outer = ((Measure.Known) Measure.length(value, CONTEXT)).interval();
                assertThat(inner.least()).as("%s, seed %d", value, seed).isGreaterThanOrEqualTo(outer.least() - 1e-9);
                assertThat(inner.most()).as("%s, seed %d", value, seed).isLessThanOrEqualTo(outer.most() + 1e-9);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    '3'      | 16
                    ' 1'     | 10
                    '7'      | 48
                    '12'     | 48
                    '0'      | 10
                    '+1'     | 18
                    '-1'     | 13
                    '+9'     | 48
                    '-9'     | 10
                    '4px'    | 18
                    '2.9'    | 13
                    '99999999999' | 48
                    ''       | invalid
                    'x'      | invalid
                    '+'      | invalid
                    '++1'    | invalid
                    """)
    void legacyFontSize(String attribute, String pixels) {
        assertThat(show(FontSize.legacy(attribute))).isEqualTo(pixels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2em     | 20..40
                    150%    | 15..30
                    larger  | 12..24
                    smaller | 8.33..16.67
                    medium  | 16
                    1lh     | the height of a line
                    var(--x) | what is put in its place
                    -1em    | invalid
                    inherit | invalid
                    """)
    void fontSizeOfTheParents(String css, String pixels) {
        assertThat(show(FontSize.of(css, CONTEXT, new Interval(10, 20)))).isEqualTo(pixels);
    }

    @Test
    void weightOfParentsWithinBounds() {
        assertThat(show(FontWeight.of("bolder", new Interval(300, 600)))).isEqualTo("400..900");
        assertThat(show(FontWeight.of("lighter", new Interval(300, 600)))).isEqualTo("100..400");
    }

    @Test
    void lineHeightIsInheritedByItsKind() {
        LineHeight.Computed factor = LineHeight.of("1.5", CONTEXT);
        assertThat(factor.kind()).isEqualTo(LineHeight.Kind.NUMBER);
        assertThat(show(factor.pixels(new Interval(10, 20)))).isEqualTo("15..30");
        LineHeight.Computed length = LineHeight.of("150%", CONTEXT);
        assertThat(length.kind()).isEqualTo(LineHeight.Kind.LENGTH);
        assertThat(show(length.pixels(Interval.of(99)))).isEqualTo("15..30");
        assertThat(show(LineHeight.of("normal", CONTEXT).pixels(Interval.of(10))))
                .isEqualTo("the font's own line height");
    }

    @Test
    void deepAndLongCalculations() {
        assertThat(show(Measure.length("calc(".repeat(100_000) + "1px", CONTEXT)))
                .isEqualTo("invalid");
        assertThat(show(Measure.length("calc(1px" + " + 1px".repeat(100_000) + ")", CONTEXT)))
                .isEqualTo("100001");
        assertThat(((Measure.Known) Measure.length("calc(1px * 1e308 * 1e308)", CONTEXT))
                        .interval()
                        .most())
                .isCloseTo(Double.POSITIVE_INFINITY, within(0.0));
    }
}
