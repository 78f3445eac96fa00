package io.brandrules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.style.WrittenColor;
import io.brandrules.style.WrittenFamily;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What was read before makes no difference to what a value says. */
class KnownValuesTest {
    private static final List<String> PROPERTIES = List.of(
            "color",
            "background",
            "mso-shading",
            "filter",
            "--brand",
            "font",
            "font-family",
            "mso-font-alt",
            "src",
            "@import",
            "width");

    private static final List<String> ELEMENTS = List.of("td", "font", "v:fill", "mj-text", "mj-font", "link", "meta");
    private static final List<String> ATTRIBUTES =
            List.of("bgcolor", "color", "colors", "fill", "face", "font-family", "name", "href", "theme-color");

    private static final List<String> PIECES = List.of(
            "red",
            "#fff",
            "rgb(1, 2, 3)",
            "linear-gradient(lime, blue)",
            "Arial",
            "'Open Sans'",
            "12px",
            ",",
            " ",
            "local(Lato)",
            "var(--x, Georgia)",
            "https://fonts.googleapis.com/css?family=Lato",
            "(");

    private final KnownValues<WrittenColor> colors = new KnownValues.Styling().colors();
    private final KnownValues<WrittenFamily> families = new KnownValues.Styling().families();

    @Test
    void sayWhatTheySayByThemselves() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String value = value(random);
            String property = PROPERTIES.get(random.nextInt(PROPERTIES.size()));
            assertThat(colors.ofProperty(property)
                            .map(reader -> colors.read(reader, value))
                            .orElse(List.of()))
                    .as("%s: %s", property, value)
                    .isEqualTo(WrittenColor.inProperty(property, value));
            assertThat(families.ofProperty(property)
                            .map(reader -> families.read(reader, value))
                            .orElse(List.of()))
                    .as("%s: %s", property, value)
                    .isEqualTo(WrittenFamily.inProperty(property, value));
            String element = ELEMENTS.get(random.nextInt(ELEMENTS.size()));
            String attribute = ATTRIBUTES.get(random.nextInt(ATTRIBUTES.size()));
            assertThat(colors.ofAttribute(element, attribute)
                            .map(reader -> colors.read(reader, value))
                            .orElse(List.of()))
                    .as("<%s %s=%s>", element, attribute, value)
                    .isEqualTo(WrittenColor.inAttribute(element, attribute, value));
            assertThat(families.ofAttribute(element, attribute)
                            .map(reader -> families.read(reader, value))
                            .orElse(List.of()))
                    .as("<%s %s=%s>", element, attribute, value)
                    .isEqualTo(WrittenFamily.inAttribute(element, attribute, value));
        }
    }

    @Test
    void aValueIsKnownToAllThatReadItInTheSameWay() {
        List<WrittenColor> read = colors.read(colors.ofProperty("color").orElseThrow(), "#123456");
        assertThat(colors.read(colors.ofProperty("background-color").orElseThrow(), "#123456"))
                .isSameAs(read);
        assertThat(colors.read(colors.ofAttribute("stop", "stop-color").orElseThrow(), "#123456"))
                .isSameAs(read);
    }

    private static String value(Random random) {
        StringBuilder value = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            value.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return value.toString();
    }
}
