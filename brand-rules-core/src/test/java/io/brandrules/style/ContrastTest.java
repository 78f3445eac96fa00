package io.brandrules.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContrastTest {
    @ParameterizedTest
    @CsvSource({"#000,#fff,21", "#777,#fff,4.478089", "#767676,#fff,4.542225", "#f00,#fff,3.998477", "red,red,1"})
    void ratio(String one, String other, double ratio) {
        Color a = Color.parse(one).orElseThrow();
        Color b = Color.parse(other).orElseThrow();
        assertThat(Contrast.ratio(a, b)).isCloseTo(ratio, within(1e-6));
        assertThat(Contrast.ratio(b, a)).isEqualTo(Contrast.ratio(a, b));
    }

    @ParameterizedTest
    @CsvSource({"#000,0", "#fff,1", "#f00,0.2126", "#0f0,0.7152", "#00f,0.0722"})
    void luminance(String color, double luminance) {
        assertThat(Contrast.luminance(Color.parse(color).orElseThrow())).isCloseTo(luminance, within(1e-12));
    }
}
