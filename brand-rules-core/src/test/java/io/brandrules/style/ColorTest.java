package io.brandrules.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ColorTest {
    private static String hex(CharSequence css) {
        return Color.parse(css).map(Color::hex).orElse("invalid");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    #f0a | #ff00aa
                    #F0Ac | #ff00aacc
                    #ff00aa | #ff00aa
                    #ff00aaff | #ff00aa
                    #123 | #112233
                    #\\66 0a | #ff00aa
                    red | #ff0000
                    ReBeccaPurple | #663399
                    r\\65 d | #ff0000
                    lightgoldenrodyellow | #fafad2
                    grey | #808080
                    transparent | #00000000
                    rgb(255, 0, 170) | #ff00aa
                    rgb(255 0 170) | #ff00aa
                    RGBA(255, 0, 170) | #ff00aa
                    rgba(255, 0, 170, .5) | #ff00aa80
                    rgb(255 0 170 / 50%) | #ff00aa80
                    rgb(100%, 0%, 50%) | #ff0080
                    rgb(100% 0 50%) | #ff0080
                    rgb(300 -5 0) | #ff0000
                    rgb(300, -5, 0, 7) | #ff0000
                    rgb(127.5 0.4 0.6) | #800001
                    rgb(1e2 1E+1 5e-1) | #640a01
                    rgb(none none none / none) | #00000000
                    rgb(/**/255/**/0/**/170/**/) | #ff00aa
                    rgb(255 0 170 | #ff00aa
                    rgb(255,0,170 | #ff00aa
                    hsl(24 100 50) | #ff6600
                    hsl(24 100% 50%) | #ff6600
                    hsl(24deg, 100%, 50%) | #ff6600
                    hsla(24, 100%, 50%, 0.2) | #ff660033
                    hsl(384 100% 50%) | #ff6600
                    hsl(-336 100% 50%) | #ff6600
                    hsl(0.5turn 100% 50%) | #00ffff
                    hsl(200grad 100% 50%) | #00ffff
                    hsl(3.14159265rad 100% 50%) | #00ffff
                    hsl(120 200% 25%) | #008000
                    hsl(120 -10% 50%) | #808080
                    hsl(120 100% 120%) | #ffffff
                    hsl(none 0% 50%) | #808080
                    hwb(120 0% 0%) | #00ff00
                    hwb(120deg 20% 40% / 0.5) | #33993380
                    hwb(120 80% 80%) | #808080
                    hwb(120 30 30) | #4db34d
                    lab(50% 40 59.5) | #bf5700
                    lab(100% 0 0) | #ffffff
                    lab(0 0 0) | #000000
                    lab(150% 0 0) | #ffffff
                    lab(29.2345% 39.3825 20.0664) | #7d2329
                    lch(52.2345% 72.2 56.2) | #c65d06
                    lch(50% -20 50) | #777777
                    oklab(40.101% 0.1147 0.0453) | #7d2329
                    oklab(40.101% 28.675% 11.325%) | #7d2329
                    oklch(40.1% 0.123 21.57) | #7d2429
                    oklch(1 none none) | #ffffff
                    color(srgb 1 0 0.5) | #ff0080
                    color(srgb 100% 0% 50% / .5) | #ff008080
                    color(srgb-linear 0.2140411405 0 0) | #800000
                    color(display-p3 1 0.5 0) | #ff7600
                    color(display-p3-linear 1 1 1) | #ffffff
                    color(a98-rgb 0.44091 0.49971 0.37408) | #6a805d
                    color(prophoto-rgb 0.36589 0.41717 0.31333) | #6a805d
                    color(xyz 0.95045593 1 1.08905775) | #ffffff
                    color(xyz-d65 0.95045593 1 1.08905775) | #ffffff
                    color(xyz-d50 0.96429568 1 0.82510460) | #ffffff
                    color(xyz none none none) | #000000
                    rgb(calc(200 + 55) calc(2 * (3 - 3)) calc(340 / 2)) | #ff00aa
                    rgb(calc(infinity) calc(-infinity) calc(nan)) | #ff0000
                    rgb(min(10, 20) max(10, 20) clamp(1, 50, 30)) | #0a141e
                    rgb(1 2 3 / calc(25% * 2)) | #01020380
                    rgb(round(99.7) hypot(3, 4) abs(-7)) | #640507
                    rgb(calc(10px / 1px) 0 0) | #0a0000
                    color-mix(in srgb, red, blue) | #800080
                    rgb(from #ff00aa r g b / 50%) | #ff00aa80
                    contrast-color(#777) | #000000
                    alpha(from #ff00aa / 20%) | #ff00aa33
                    hsl(calc(12deg + 12deg) 100% 50%) | #ff6600
                    """)
    void valid(String css, String hex) {
        assertThat(hex(css)).isEqualTo(hex);
        assertThat(hex(" \t\r\n/* */" + css)).isEqualTo(hex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "#",
                "#1",
                "#12",
                "#12345",
                "#1234567",
                "#123456789",
                "#ggg",
                "#ff\uE000",
                "redd",
                "red red",
                "currentColor",
                "CanvasText",
                "inherit",
                "'red'",
                "rgb()",
                "rgb(1,2 3)",
                "rgb(1 2,3)",
                "rgb(1, 2, 3 / 0.5)",
                "rgb(1 2 3, 0.5)",
                "rgb(1 2 3 0.5)",
                "rgb(1, 2%, 3)",
                "rgb(none, 0, 0)",
                "rgb(1, 2, 3, none)",
                "rgb(1 2)",
                "rgb(1, 2)",
                "rgb(1 2 3 /)",
                "rgb(1,2,3,)",
                "rgb(1deg 2 3)",
                "rgb(1px 2 3)",
                "rgb(1 2 3 / 4deg)",
                "rgb(1 2 3) x",
                "rgb (1 2 3)",
                "rgb(red)",
                "rgb(#fff, .5)",
                "rgb(var(--r) 2 3)",
                "rgb(\uE000, 0, 0)",
                "rgb(calc(1 +2) 2 3)",
                "rgb(calc(1 + 2%) 2 3)",
                "rgb(calc(1 * 2 3) 2 3)",
                "rgb(calc(2% * 2%) 2 3)",
                "rgb(calc() 2 3)",
                "rgb(clamp(1, 2) 2 3)",
                "rgb(sin(1px) 2 3)",
                "rgb(calc(1em / 1px) 2 3)",
                "rgb(calc(sibling-index() * 10) 2 3)",
                "rgb(from currentColor r g b)",
                "hsl(24, 100, 50)",
                "hsl(none, 100%, 50%)",
                "hsl(24% 100% 50%)",
                "hsl(24 100deg 50)",
                "hwb(120, 0%, 0%)",
                "lab(50, 40, 59)",
                "lab(50 40deg 59)",
                "lch(50 40 59%)",
                "oklch(50% 0.1 1s)",
                "color(1 0 0)",
                "color(srgb 1 0)",
                "color(srgb 1, 0, 0)",
                "color(srgb 1 0 0 0)",
                "color(rgb 1 0 0)",
                "color(--mine 1 0 0)",
                "color-mix(in srgb, red, currentColor)",
                "color-mix(in srgb, red, bogus)",
                "light-dark(red, blue)",
                "url(red)"
            })
    void invalidOrNotKnown(String css) {
        assertThat(Color.parse(css)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    'red' | #ff0000
                    ' RED ' | #ff0000
                    '#f0a' | #ff00aa
                    'f0a' | #0f000a
                    '#ff00aa' | #ff00aa
                    'ff00aa' | #ff00aa
                    'chucknorris' | #c00000
                    'rgb(255, 0, 0)' | #005500
                    'rgb(255,0,0)' | #002500
                    '#f0ac' | #f0ac00
                    '#12345' | #123450
                    '#ff00aa80' | #ff0a80
                    ' ' | #000000
                    '#' | #000000
                    'x' | #000000
                    'currentcolor' | #c0e000
                    'sick' | #00c000
                    'crap' | #c0a000
                    '#🎨ff' | #00ff00
                    '🎨🎨🎨' | #000000
                    '#00000000000f00000000000a000000000001' | #0f0a01
                    '#0123456789abcdef0123456789abcdef0123456789abcdef' | #898989
                    """)
    void legacy(String attribute, String hex) {
        assertThat(Color.legacy(attribute).map(Color::hex)).contains(hex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "transparent", " TransParent "})
    void legacyErrors(String attribute) {
        assertThat(Color.legacy(attribute)).isEmpty();
    }

    @Test
    void legacyCutsLongTextBeforeItsHash() {
        assertThat(Color.legacy("#" + "f".repeat(500)).map(Color::hex)).contains("#ffffff");
        assertThat(Color.legacy("#" + "0".repeat(127) + "f").map(Color::hex)).contains("#000000");
        assertThat(Color.legacy("0".repeat(127) + "f").map(Color::hex)).contains("#0000f0");
        assertThat(Color.legacy("0".repeat(128) + "f").map(Color::hex)).contains("#000000");
    }

    @Test
    void everyNotationOfAnEightBitColorIsThatColor() {
        long seed = 42;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            int rgb = random.nextInt(1 << 24);
            Color color = Color.of8Bit(rgb);
            int r = rgb >> 16 & 255;
            int g = rgb >> 8 & 255;
            int b = rgb & 255;
            String hex = String.format(Locale.ROOT, "#%06x", rgb);
            assertThat(color.hex()).isEqualTo(hex);
            assertThat(hex(hex)).as("seed %d", seed).isEqualTo(hex);
            assertThat(hex("rgb(%d, %d, %d)".formatted(r, g, b))).as(hex).isEqualTo(hex);
            assertThat(hex("rgb(%d %d %d / 100%%)".formatted(r, g, b))).as(hex).isEqualTo(hex);
            assertThat(hex("rgb(%s%% %s%% %s%%)".formatted(r / 2.55, g / 2.55, b / 2.55)))
                    .as(hex)
                    .isEqualTo(hex);
            assertThat(hex(hsl(color))).as(hex).isEqualTo(hex);
            assertThat(Color.legacy(hex.substring(1)).map(Color::hex)).contains(hex);
            assertThat(hex(hex + "80")).isEqualTo(hex + "80");
        }
    }

    private static String hsl(Color color) {
        double max = Math.max(color.red(), Math.max(color.green(), color.blue()));
        double min = Math.min(color.red(), Math.min(color.green(), color.blue()));
        double chroma = max - min;
        double light = (max + min) / 2;
        double hue = chroma == 0
                ? 0
                : max == color.red()
                        ? (color.green() - color.blue()) / chroma
                        : max == color.green()
                                ? 2 + (color.blue() - color.red()) / chroma
                                : 4 + (color.red() - color.green()) / chroma;
        double saturation = chroma == 0 ? 0 : (max - light) / Math.min(light, 1 - light);
        return String.format(Locale.ROOT, "hsl(%.9f %.9f%% %.9f%%)", hue * 60, saturation * 100, light * 100);
    }

    @Test
    void colorsOutsideOfSrgbAreKeptAndOnlyClampedAsHex() {
        Color orange = Color.parse("color(display-p3 1 .5 0)").orElseThrow();
        assertThat(orange.red()).isCloseTo(1.0740442, within(1e-6));
        assertThat(orange.blue()).isCloseTo(-0.2104933, within(1e-6));
        assertThat(orange.hex()).isEqualTo("#ff7600");
        assertThat(Contrast.luminance(orange)).isLessThan(1);
    }

    @Test
    void distanceIsCiede2000OfTheColorsWithoutTheirAlpha() {
        Color one = Color.parse("#ff6600").orElseThrow();
        assertThat(one.distance(Color.parse("#f96a0a").orElseThrow())).isCloseTo(1.184582, within(1e-6));
        assertThat(one.distance(Color.parse("rgb(255 102 0 / 10%)").orElseThrow()))
                .isZero();
        assertThat(Color.parse("#000")
                        .orElseThrow()
                        .distance(Color.parse("#fff").orElseThrow()))
                .isCloseTo(100, within(1e-9));
    }

    @Test
    void transparentIsWhatHasNoAlpha() {
        assertThat(Color.parse("transparent").orElseThrow().transparent()).isTrue();
        assertThat(Color.parse("rgb(1 2 3 / -1)").orElseThrow().transparent()).isTrue();
        assertThat(Color.parse("#0001").orElseThrow().transparent()).isFalse();
    }

    @Test
    void translucentColorOverAnother() {
        Color half = Color.parse("rgb(0 0 0 / 50%)").orElseThrow();
        assertThat(half.over(Color.parse("#fff").orElseThrow()).hex()).isEqualTo("#808080");
        assertThat(half.over(Color.parse("#fff").orElseThrow()).alpha()).isEqualTo(1);
    }

    @Test
    void deepCalculationsAreNotKnown() {
        String deep = "rgb(" + "calc(".repeat(100_000) + "1" + ")".repeat(100_000) + " 2 3)";
        assertThat(Color.parse(deep)).isEmpty();
        assertThat(hex("rgb(" + "calc(".repeat(20) + "1" + ")".repeat(20) + " 2 3)"))
                .isEqualTo("#010203");
    }

    @Test
    void namesDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(hex("INDIGO")).isEqualTo("#4b0082");
            assertThat(Color.legacy("LIME").map(Color::hex)).contains("#00ff00");
            assertThat(hex("İndigo")).isEqualTo("invalid");
        } finally {
            Locale.setDefault(before);
        }
    }
}
