package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is held to its size in each window that makes a difference, whatever cascades have in common. */
final class WindowSizesTest {
    private static final String FONTS = "fonts: { minimum-size: 11px }";
    private static final String QUERY = "@media (max-width: 600px) { .other { color: black } }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "font-size: 1.5vw",
                "font-size: 1.5VW",
                "font-size: 1.5Dvw",
                "font-size: calc(2px + 1vmin)",
                "--size: 1.5vw; font-size: var(--size)",
                "font-size: 1.36vh"
            })
    void aShareOfTheWindowIsSmallSomewhere(String style) {
        String sheet = "<!DOCTYPE html><style>" + QUERY + "p { " + style + " }</style>";
        assertThat(Lint.html(FONTS, sheet + "<p>text</p>").violations()).hasSize(1);
        String own = "<!DOCTYPE html><style>" + QUERY + "</style>";
        assertThat(Lint.html(FONTS, own + "<p style='" + style + "'>text</p>").violations())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"font-size: 12px", "font-size: 80%", "font-size: .75rem"})
    void whatDoesNotDependOnItIsAsLargeEverywhere(String style) {
        String sheet = "<!DOCTYPE html><style>" + QUERY + "p { " + style + " }</style>";
        assertThat(Lint.html(FONTS, sheet + "<p>text</p>").violations()).isEmpty();
    }
}
