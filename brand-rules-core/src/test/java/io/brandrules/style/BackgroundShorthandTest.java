package io.brandrules.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.style.BackgroundImage.Gradient;
import io.brandrules.style.BackgroundImage.Url;
import io.brandrules.style.BackgroundShorthand.Layer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BackgroundShorthandTest {
    private static String show(BackgroundImage image) {
        return image instanceof Url url
                ? "url " + url.url()
                : image instanceof Gradient gradient
                        ? String.join(" ", gradient.colors())
                                + (gradient.space().isEmpty() ? "" : " in " + gradient.space())
                        : image instanceof BackgroundImage.Other other ? other.function() : "none";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    linear-gradient(red 10%, 30%, #00f 50% 60%)          | red #00f
                    linear-gradient(in oklch to right, red, blue)        | red blue in oklch
                    linear-gradient(to right in hsl longer hue, red, blue) | red blue in hsl longer hue
                    radial-gradient(circle at 10% 20%, rgb(1 2 3 / .5), currentColor) | rgb(1 2 3 / .5) currentColor
                    conic-gradient(from 1turn at left, color-mix(in srgb, red, tan), light-dark(red, blue)) | color-mix(in srgb, red, tan) light-dark(red, blue)
                    -webkit-gradient(linear, left top, left bottom, to(red), color-stop(.5, tan), from(#fff)) | red tan #fff
                    -webkit-linear-gradient(top, red 0%, tan 100%)       | red tan
                    url(a.png)                                           | url a.png
                    url( a\\).png )                                      | url a).png
                    url("a b.png")                                       | url a b.png
                    URL(a.png                                            | url a.png
                    url(                                                 | url
                    image-set("a.png" 1x, "b.png" 2x)                    | image-set
                    url(a), none, linear-gradient(red, tan)              | url a ; none ; red tan
                    """)
    void images(String value, String images) {
        List<BackgroundImage> found = BackgroundShorthand.images(value).orElseThrow();
        assertThat(found.stream()
                        .map(BackgroundShorthandTest::show)
                        .collect(Collectors.joining(" ; "))
                        .strip())
                .isEqualTo(images);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    linear-gradient(red, tan)                              | true
                    linear-gradient(red, tan) no-repeat                    | true
                    linear-gradient(red, tan) no-repeat center             | true
                    linear-gradient(red, tan) no-repeat 0 50% / cover      | true
                    linear-gradient(red, tan) no-repeat 0 0 / 100% auto    | true
                    linear-gradient(red, tan) 0 0 / 10px 10px              | true
                    linear-gradient(red, tan) repeat-x                     | true
                    linear-gradient(red, tan) no-repeat 5px 0              | false
                    linear-gradient(red, tan) no-repeat 0 0 / 50%          | false
                    linear-gradient(red, tan) 0 0 / 100% 2px repeat-x      | false
                    linear-gradient(red, tan) space 0 0 / 10px             | false
                    linear-gradient(red, tan) right calc(1px) top 0 no-repeat | false
                    """)
    void whatFillsTheArea(String value, boolean fills) {
        assertThat(BackgroundShorthand.parse(value).orElseThrow().layers())
                .singleElement()
                .extracting(Layer::fills)
                .isEqualTo(fills);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    red                         | border-box
                    red content-box             | content-box
                    red content-box padding-box | padding-box
                    text red                    | text
                    red border-box text         | text
                    """)
    void clip(String value, String clip) {
        BackgroundShorthand background = BackgroundShorthand.parse(value).orElseThrow();
        assertThat(background.layers()).singleElement().extracting(Layer::clip).isEqualTo(clip);
        assertThat(background.color()).contains("red");
    }

    @Test
    void repeatingGradientsAreToldApart() {
        assertThat(BackgroundShorthand.images("repeating-linear-gradient(red, tan 5px), linear-gradient(red, tan)")
                        .orElseThrow())
                .extracting(image -> ((Gradient) image).repeating())
                .containsExactly(true, false);
    }

    @Test
    void longAndDeepValues() {
        String stops = "linear-gradient(red" + ", red 1%".repeat(50_000) + ")";
        assertThat(BackgroundShorthand.parse(stops)).isPresent();
        assertThat(BackgroundShorthand.parse("none,".repeat(50_000) + "red")).isPresent();
        assertThat(BackgroundShorthand.parse("linear-gradient(".repeat(50_000))).isEmpty();
        assertThat(BackgroundShorthand.parse("image-set(".repeat(50_000))).isPresent();
    }
}
