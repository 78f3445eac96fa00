package io.brandrules.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.brandrules.style.ColorValue.Invalid;
import io.brandrules.style.ColorValue.Known;
import io.brandrules.style.ColorValue.Unknown;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ColorValueTest {
    private static final Color CURRENT = new Color(0.2, 0.4, 0.6, 0.8);

    /** Chromium keeps colours of the legacy notations, and what is mixed of them, in 8 bits at times. */
    private static final double NEAR = 0.0022;

    static Stream<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(ColorValueTest.class.getResourceAsStream("color-values.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        }
    }

    /** Colours as Chromium computes them; {@code src/test/oracles/color-values.mjs} writes the file. */
    @ParameterizedTest
    @MethodSource("lines")
    void asBrowsersCompute(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        ColorContext context =
                new ColorContext(Optional.of(CURRENT), cells.get(0).equals("dark"));
        ColorValue value = ColorValue.of(cells.get(1), context);
        if (cells.get(2).equals("INVALID")) {
            assertThat(value).isEqualTo(new Invalid());
            return;
        }
        assertThat(value).isInstanceOf(Known.class);
        Color color = ((Known) value).color();
        assertThat(color.alpha()).isCloseTo(Double.parseDouble(cells.get(5)), near(1));
        if (color.alpha() > 0.001) {
            near(color.red(), cells.get(2), color.alpha());
            near(color.green(), cells.get(3), color.alpha());
            near(color.blue(), cells.get(4), color.alpha());
        }
    }

    private static void near(double channel, String expected, double alpha) {
        double value = Double.parseDouble(expected);
        assertThat(channel).isCloseTo(value, near(Math.max(1, Math.abs(value)) / Math.max(0.05, alpha)));
    }

    private static Offset<Double> near(double scale) {
        return within(NEAR * scale);
    }

    private static String compute(String css, ColorContext context) {
        ColorValue value = ColorValue.of(css, context);
        return value instanceof Known known
                ? known.color().hex()
                : value instanceof Unknown unknown ? unknown.why() : "invalid";
    }

    /** What Chromium doesn't do yet, or does otherwise than CSS has it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    color-mix(in srgb, red)                                        | #ff0000
                    color-mix(in srgb, red 40%)                                    | #ff000066
                    color-mix(in srgb, red, lime, blue)                            | #555555
                    color-mix(in srgb, red 50%, lime, blue)                        | #804040
                    color-mix(in srgb, red 80%, lime 40%, blue)                    | #aa5500
                    color-mix(in srgb, red 10%, lime 20%, blue 10%)                | #40804066
                    color-mix(in oklab, teal, olive, blue)                         | #287396
                    color-mix(in oklch, teal 0%, olive 0%)                         | #3b875400
                    color-mix(in oklch, hsl(none 3% 50%) 50%, #4c3)                | #6aa662
                    color-mix(in oklab, oklch(from hsl(none 3% 50%) calc(l * .8) c h), #4c3) | #5f9253
                    lch(from hsl(none 50% 50%) l c h)                              | #c33471
                    lch(from gray l 30 h)                                          | #b06b81
                    color(from color(srgb none 1 1) display-p3 r g b)              | #00ffff
                    color-mix(in hwb, lch(50 60 none), hwb(120 0% 0%))             | #1fe61f
                    contrast-color(lab(50 40 40))                                  | #000000
                    alpha(from red / .5)                                           | #ff000080
                    alpha(from rgb(255 0 0 / 80%) / calc(alpha / 2))               | #ff000066
                    alpha(from red)                                                | #ff0000
                    alpha(from oklch(0.6 0.1 30) / none)                           | #b4685c00
                    """)
    void asCssHasIt(String css, String hex) {
        assertThat(compute(css, new ColorContext(Optional.of(CURRENT), false))).isEqualTo(hex);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    currentColor                             | the current colour
                    color-mix(in srgb, currentColor, red)    | the current colour
                    rgb(from currentcolor r g b)             | the current colour
                    rgb(from red r g b / calc(sibling-index() * 10%)) | an element's place among its siblings
                    light-dark(currentColor, red)            | the current colour
                    light-dark(red, currentColor)            | #ff0000
                    contrast-color(currentColor)             | the current colour
                    device-cmyk(0 1 0 0)                     | a colour of the output device
                    color-mix(in srgb, device-cmyk(0 1 0 0), red) | a colour of the output device
                    color-mix(in srgb, currentColor, bogus)  | invalid
                    rgb(from currentColor r g x)             | invalid
                    rgb(calc(1em / 1px) 0 0)                 | a length relative to a font or to the viewport
                    color-mix(in srgb, red calc(sibling-index() * 1%), blue) | an element's place among its siblings
                    """)
    void unknownWhereTheSurroundingsAre(String css, String result) {
        assertThat(compute(css, new ColorContext(Optional.empty(), false))).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "red red", "var(--x)", "inherit", "alpha()", "alpha(red)", "alpha(from red 50%)"})
    void invalid(String css) {
        assertThat(compute(css, new ColorContext(Optional.of(CURRENT), true))).isEqualTo("invalid");
    }

    @Test
    void deepNestingIsUnknownAndCostsNoStack() {
        String mix = "color-mix(in srgb, ";
        String deep = mix.repeat(50_000) + "red" + ", red)".repeat(50_000);
        ColorContext context = new ColorContext(Optional.empty(), false);
        assertThat(compute(deep, context)).isEqualTo("functions nested too deep");
        assertThat(compute(mix.repeat(10) + "red" + ", red)".repeat(10), context))
                .isEqualTo("#ff0000");
        assertThat(WrittenColor.inProperty("color", deep)).hasSizeGreaterThan(50_000);
    }
}
