package io.brandrules.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random soup of tokens: nothing throws, every span lies in the text, and what a span holds reads as what was found. */
final class StyleFuzzTest {
    private static final List<String> PIECES = List.of(
            "a",
            "color",
            "--x",
            "background",
            "font",
            "font-family",
            "filter",
            ":",
            ":",
            ":",
            ";",
            ";",
            ",",
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            " ",
            "\r\n",
            "\n",
            "\t",
            "/*",
            "*/",
            "<!--",
            "-->",
            "@media",
            "@x",
            "#fff",
            "#12",
            "#",
            "'",
            "\"",
            "\\",
            "\\66 ",
            "\\\n",
            "rgb(",
            "rgb(1 2 3)",
            "hsl(",
            "var(",
            "--y",
            "url(",
            "calc(",
            "color-mix(",
            "from",
            "red",
            "Arial",
            "serif",
            "!important",
            "!",
            "12px",
            "1.5",
            "50%",
            "/",
            "+",
            "-",
            ".",
            "e",
            "1e3",
            "\uE000",
            "🎨",
            "\uD83C",
            "\u0000",
            "progid:",
            "color=",
            "none",
            "bold",
            "linear-gradient(",
            "radial-gradient(",
            "conic-gradient(",
            "-webkit-gradient(",
            "in oklch",
            "longer hue",
            "rgb(from ",
            "oklch(from ",
            "light-dark(",
            "contrast-color(",
            "alpha(from ",
            "currentColor",
            "CanvasText",
            "to right",
            "at ",
            "clamp(",
            "round(",
            "up",
            "hypot(",
            "pow(",
            "infinity",
            "NaN",
            "-1e999",
            "2em",
            "10vw",
            "45deg",
            "*",
            "r g b",
            "l c h",
            "no-repeat",
            "center",
            "cover",
            "italic",
            "small",
            "larger");

    private static final List<String> PROPERTIES =
            List.of("color", "background", "--x", "filter", "font", "font-family", "border", "width");

    private static String soup(Random random) {
        StringBuilder soup = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            soup.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return soup.toString();
    }

    @Test
    void soup() {
        for (int seed = 0; seed < 15_000; seed++) {
            String text = soup(new Random(seed));
            String what = "seed " + seed + ": " + text;
            check(what, text, Css.sheet(text));
            check(what, text, Css.attribute(text));
            for (String property : PROPERTIES) {
                checkValue(what, property, text);
            }
            Color.legacy(text);
        }
    }

    private static final LengthContext CONTEXT = new LengthContext(
            new Interval(10, 20),
            Interval.of(16),
            new Interval(0, 600),
            new Interval(320, 1920),
            new Interval(400, 1200));

    /** Starts that make it likely that the soup is read far. */
    private static final List<String> STARTS = List.of(
            "",
            "color-mix(in oklch, red, ",
            "rgb(from red calc(r * ",
            "calc(1px + ",
            "clamp(1px, ",
            "linear-gradient(red, ",
            "-webkit-gradient(linear, 0 0, 0 0, ",
            "radial-gradient(circle ",
            "conic-gradient(from ",
            "url(a) 0 0 / ",
            "italic 12px/");

    @Test
    void soupAsValues() {
        for (int seed = 0; seed < 30_000; seed++) {
            Random random = new Random(seed);
            String text = STARTS.get(random.nextInt(STARTS.size())) + soup(random);
            String what = "seed " + seed + ": " + text;
            for (boolean dark : new boolean[] {false, true}) {
                if (ColorValue.of(text, new ColorContext(Optional.of(Color.of8Bit(0x336699)), dark))
                        instanceof ColorValue.Known known) {
                    assertThat(known.color().alpha()).as(what).isBetween(0.0, 1.0);
                    assertThat(known.color().red()
                                    + known.color().green()
                                    + known.color().blue())
                            .as(what)
                            .isFinite();
                }
            }
            Color.parse(text)
                    .ifPresent(color -> assertThat(ColorValue.of(text, new ColorContext(Optional.empty(), false)))
                            .as(what)
                            .isEqualTo(new ColorValue.Known(color)));
            measures(text);
            FontShorthand.parse(text).flatMap(FontShorthand::families).ifPresent(part -> {
                inside(what, text, part.span());
                assertThat(part.text()).as(what).isEqualTo(slice(text, part.span()));
            });
            BackgroundShorthand.parse(text)
                    .ifPresent(b -> assertThat(b.layers()).as(what).isNotEmpty());
            BackgroundShorthand.images(text)
                    .ifPresent(list -> assertThat(list).as(what).isNotEmpty());
        }
    }

    private static void measures(String text) {
        Measure.length(text, CONTEXT);
        FontSize.of(text, CONTEXT, new Interval(10, 20));
        FontSize.legacy(text);
        FontWeight.of(text, new Interval(100, 900));
        LineHeight.of(text, CONTEXT);
    }

    private static void check(String what, String text, Css css) {
        int last = 0;
        for (CssDeclaration declaration : css.declarations()) {
            inside(what, text, declaration.name());
            inside(what, text, declaration.value());
            assertThat(declaration.name().start()).as(what).isGreaterThanOrEqualTo(last);
            assertThat(declaration.value().start())
                    .as(what)
                    .isGreaterThan(declaration.name().end());
            last = declaration.value().end();
            String value = slice(text, declaration.value());
            String alone =
                    slice(text, declaration.name()) + ":" + value + (declaration.important() ? "!important" : "");
            assertThat(Css.attribute(alone).declarations())
                    .as(what)
                    .singleElement()
                    .satisfies(d -> assertThat(d.property()).isEqualTo(declaration.property()))
                    .satisfies(d -> assertThat(d.important()).isEqualTo(declaration.important()))
                    .satisfies(d -> assertThat(slice(alone, d.value())).isEqualTo(value));
        }
        css.errors().forEach(error -> inside(what, text, error.span()));
    }

    private static void checkValue(String what, String property, String text) {
        for (WrittenColor color : WrittenColor.inProperty(property, text)) {
            inside(what, text, color.span());
            if (!property.equals("filter")) {
                assertThat(Color.parse(slice(text, color.span()))).as(what).contains(color.color());
            }
        }
        for (WrittenFamily family : WrittenFamily.inProperty(property, text)) {
            inside(what, text, family.span());
        }
        WrittenColor.unresolved(property, text).forEach(span -> inside(what, text, span));
        WrittenFamily.unresolved(property, text).forEach(span -> inside(what, text, span));
    }

    private static String slice(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    private static void inside(String what, String text, Span span) {
        assertThat(span.end()).as(what).isLessThanOrEqualTo(text.length());
    }
}
