package io.brandrules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sections {@code colors} and {@code fonts} as rules get them. */
class StyleSectionsTest {
    private static Ruleset parse(String text) {
        return Ruleset.parse("r.yaml", text);
    }

    @Test
    void aSectionIsThereWhateverItSays() {
        assertThat(parse("fonts: { minimum-size: 11px }").fonts().orElseThrow().minimumSize())
                .map(minimum -> minimum.entry().path() + " " + minimum.size())
                .contains("fonts.minimum-size 11px");
        Colors colors = parse("colors: { contrast: AA }").colors().orElseThrow();
        assertThat(colors.palette()).isEmpty();
        assertThat(colors.entry().path()).isEqualTo("colors");
        assertThat(parse("brand: B").colors()).isEmpty();
        assertThat(parse("brand: B").fonts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AA, 4.5, 3", "AAA, 7, 4.5", "5.5, 5.5, 5.5", "'\"AA\"', 4.5, 3"})
    void contrastIsALevelOrARatio(String written, double ratio, double large) {
        ContrastDemand demand = parse("colors: { contrast: " + written + " }")
                .colors()
                .flatMap(Colors::contrast)
                .orElseThrow();
        assertThat(demand.entry().path()).isEqualTo("colors.contrast");
        assertThat(demand.ratio()).isEqualTo(ratio);
        assertThat(demand.large()).isEqualTo(large);
    }

    @Test
    void pairsKeepTheirPlaces() {
        Colors colors = parse("""
                colors:
                  palette: { ink: "#000", white: "#fff", sand: "#eee" }
                  pairs:
                    - { text: ink, on: [white, sand] }
                    - { text: white, on: ink }
                """).colors().orElseThrow();
        assertThat(colors.pairs())
                .extracting(pair ->
                        pair.text() + " on " + pair.on() + " at " + pair.entry().origin())
                .containsExactly("ink on [white, sand] at r.yaml:4:7", "white on [ink] at r.yaml:5:7");
    }

    @Test
    void rolesHaveRangesWithTheirUnits() {
        Fonts fonts = parse("""
                fonts:
                  families: { heading: [Northwind Display, Georgia] }
                  hierarchy:
                    h1: { family: heading, size: 28px..40px, weight: 600..700 }
                    body: { size: 14px.., line-height: 1.4..1.7 }
                    legal: heading
                  sources: https://fonts.northwind.example/
                """).fonts().orElseThrow();
        assertThat(fonts.hierarchy())
                .extracting(role -> role.name() + " " + role.stack() + " "
                        + role.size().map(Range::toString).orElse("-")
                        + " " + role.weight().map(Range::toString).orElse("-") + " "
                        + role.lineHeight().map(Range::toString).orElse("-"))
                .containsExactly(
                        "h1 [Northwind Display, Georgia] 28px..40px 600..700 -",
                        "body [] 14px.. - 1.4..1.7",
                        "legal [Northwind Display, Georgia] - - -");
        assertThat(fonts.sources().orElseThrow().addresses()).containsExactly("https://fonts.northwind.example/");
    }
}
