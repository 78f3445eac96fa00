package io.brandrules.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.brandrules.style.BackgroundShorthand.Layer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values as Chromium computes them; {@code src/test/oracles/values.mjs} writes the file. */
final class ValueGoldenTest {
    private static final LengthContext CONTEXT =
            new LengthContext(Interval.of(25), Interval.of(10), Interval.of(400), Interval.of(1000), Interval.of(800));

    private static final Interval PARENT = Interval.of(20);

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(ValueGoldenTest.class.getResourceAsStream("values.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static Stream<String> lines(String kind) throws IOException {
        return lines().stream()
                .filter(line -> line.startsWith(kind + "\t"))
                .map(line -> line.substring(kind.length() + 1));
    }

    static Stream<String> lengths() throws IOException {
        return lines("length");
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void length(String line) {
        near(Measure.length(value(line), CONTEXT), result(line));
    }

    static Stream<String> sizes() throws IOException {
        return lines("font-size");
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void fontSize(String line) {
        near(FontSize.of(value(line), CONTEXT, PARENT), result(line));
    }

    static Stream<String> weights() throws IOException {
        return lines("font-weight");
    }

    @ParameterizedTest
    @MethodSource("weights")
    void fontWeight(String line) {
        near(FontWeight.of(value(line), Interval.of(450)), result(line));
    }

    static Stream<String> heights() throws IOException {
        return lines("line-height");
    }

    @ParameterizedTest
    @MethodSource("heights")
    void lineHeight(String line) {
        LineHeight.Computed computed = LineHeight.of(value(line), CONTEXT);
        if (result(line).equals("normal")) {
            assertThat(computed.kind()).isEqualTo(LineHeight.Kind.NORMAL);
            return;
        }
        near(computed.pixels(Interval.of(25)), result(line));
    }

    static Stream<String> fonts() throws IOException {
        return lines("font");
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void font(String line) {
        Optional<FontShorthand> font = FontShorthand.parse(value(line));
        if (result(line).equals("INVALID")) {
            assertThat(font).isEmpty();
            return;
        }
        assertThat(font).isPresent();
        FontShorthand parts = font.get();
        if (parts.system()) {
            return;
        }
        List<String> computed = List.of(result(line).split("\\|"));
        String style = text(parts.style(), "normal");
        assertThat(style.startsWith("oblique ") ? style : computed.get(0)).startsWith(style);
        near(FontWeight.of(text(parts.weight(), "normal"), Interval.of(450)), computed.get(1));
        Measure size = FontSize.of(text(parts.size(), ""), CONTEXT, PARENT);
        assertThat(size).isInstanceOf(Measure.Known.class);
        if (!text(parts.size(), "").contains("ex")) {
            near(size, computed.get(2));
            height(parts, ((Measure.Known) size).interval(), computed.get(3));
        }
        assertThat(text(parts.families(), "").replaceAll("[\"'\\\\\\s,]", ""))
                .isEqualToIgnoringCase(
                        computed.get(4).replaceAll("[\"',\\s]", "").replace("ABc", "A42c"));
        parts.size()
                .ifPresent(part -> assertThat(value(line)
                                .substring(part.span().start(), part.span().end()))
                        .isEqualTo(part.text()));
    }

    private static void height(FontShorthand parts, Interval size, String computed) {
        LengthContext own = new LengthContext(size, Interval.of(10), size, Interval.of(1000), Interval.of(800));
        LineHeight.Computed height = LineHeight.of(text(parts.lineHeight(), "normal"), own);
        if (computed.equals("normal")) {
            assertThat(height.kind()).isEqualTo(LineHeight.Kind.NORMAL);
        } else {
            near(height.pixels(size), computed);
        }
    }

    private static String text(Optional<FontShorthand.Part> part, String initial) {
        return part.map(FontShorthand.Part::text).orElse(initial);
    }

    static Stream<String> backgrounds() throws IOException {
        return lines("background");
    }

    @ParameterizedTest
    @MethodSource("backgrounds")
    void background(String line) {
        Optional<BackgroundShorthand> background = BackgroundShorthand.parse(value(line));
        if (result(line).equals("INVALID")) {
            assertThat(background).isEmpty();
            return;
        }
        assertThat(background).isPresent();
        String images = background.get().layers().stream()
                .map(Layer::image)
                .map(ValueGoldenTest::kind)
                .collect(Collectors.joining("|"));
        ColorContext context = new ColorContext(Color.parse("#123456"), false);
        ColorValue color = ColorValue.of(background.get().color().orElse("transparent"), context);
        int last = result(line).lastIndexOf('|');
        assertThat(images).isEqualTo(result(line).substring(0, last));
        assertThat(color).isInstanceOf(ColorValue.Known.class);
        assertThat(((ColorValue.Known) color).color().hex())
                .isEqualTo(Color.parse(result(line).substring(last + 1))
                        .orElseThrow()
                        .hex());
    }

    static Stream<String> images() throws IOException {
        return lines("background-image");
    }

    @ParameterizedTest
    @MethodSource("images")
    void backgroundImage(String line) {
        Optional<String> images = BackgroundShorthand.images(value(line))
                .map(list -> list.stream().map(ValueGoldenTest::kind).collect(Collectors.joining("|")));
        assertThat(images.orElse("INVALID")).isEqualTo(result(line));
    }

    private static String kind(BackgroundImage image) {
        if (image instanceof BackgroundImage.Gradient gradient) {
            assertThat(gradient.colors())
                    .allSatisfy(color -> assertThat(
                                    ColorValue.of(color, new ColorContext(Optional.of(Color.of8Bit(0)), false)))
                            .isInstanceOf(ColorValue.Known.class));
            return gradient.function();
        }
        return image instanceof BackgroundImage.Other other
                ? other.function().replace("-webkit-image-set", "image-set")
                : image instanceof BackgroundImage.Url ? "url" : "none";
    }

    private static void near(Measure measure, String expected) {
        if (expected.equals("INVALID")) {
            assertThat(measure).isEqualTo(new Measure.Invalid());
            return;
        }
        assertThat(measure).isInstanceOf(Measure.Known.class);
        Interval interval = ((Measure.Known) measure).interval();
        double value = Double.parseDouble(expected.replace("px", ""));
        assertThat(interval.exact()).isTrue();
        // Chromium keeps lengths in 64ths of a pixel, and infinite ones as far as that goes.
        assertThat(Math.max(-33554428, Math.min(33554428, interval.most())))
                .isCloseTo(value, within(0.02 + Math.abs(value) / 1e6));
    }

    private static String value(String line) {
        return line.substring(0, line.indexOf('\t'));
    }

    private static String result(String line) {
        return line.substring(line.indexOf('\t') + 1);
    }
}
