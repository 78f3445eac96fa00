package io.brandrules.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.style.ColorValue.Invalid;
import io.brandrules.style.ColorValue.Known;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    private static org.assertj.core.data.Offset<Double> near(double scale) {
        return org.assertj.core.api.Assertions.within(NEAR * scale);
    }
}
