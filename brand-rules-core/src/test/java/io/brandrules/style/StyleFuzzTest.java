package io.brandrules.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.text.Span;
import java.util.List;
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
            "linear-gradient(");

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
