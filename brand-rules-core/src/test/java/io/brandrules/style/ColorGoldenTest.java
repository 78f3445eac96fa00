package io.brandrules.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Colours as two independent libraries compute them; {@code src/test/oracles/colors.mjs} writes the file. */
final class ColorGoldenTest {
    private static final Offset<Double> NEAR = within(2e-6);

    static Stream<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(ColorGoldenTest.class.getResourceAsStream("colors.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void color(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        Color color = Color.parse(cells.get(0)).orElseThrow();
        assertThat(color.red()).isCloseTo(Double.parseDouble(cells.get(1)), NEAR);
        assertThat(color.green()).isCloseTo(Double.parseDouble(cells.get(2)), NEAR);
        assertThat(color.blue()).isCloseTo(Double.parseDouble(cells.get(3)), NEAR);
        assertThat(color.alpha()).isCloseTo(Double.parseDouble(cells.get(4)), within(0.002));
        Color reference = Color.parse("#336699").orElseThrow();
        assertThat(reference.distance(color)).isCloseTo(Double.parseDouble(cells.get(5)), within(1e-4));
    }
}
