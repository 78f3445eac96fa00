package io.brandrules.tokens;

import static io.brandrules.tokens.Read.colors;
import static io.brandrules.tokens.Read.errors;
import static io.brandrules.tokens.Read.notices;
import static io.brandrules.tokens.Read.tokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import io.brandrules.style.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms that files in use have beside the specification's, each named in one notice. */
class DialectTest {
    @Test
    void earlierDraftsHaveTexts() {
        String draft = """
                { "color": { "$type": "color",
                    "lagoon": { "$value": "#0B7285" }, "shade": { "$value": "#00000088" },
                    "mint": { "$value": "oklch(0.8 0.1 180)" }, "link": { "$value": "{color.lagoon}" } },
                  "h1": { "$type": "typography", "$value": { "fontFamily": "Inter, Arial", "fontSize": "42px",
                     "fontWeight": 700, "letterSpacing": "0.1px", "lineHeight": "1.2" } } }
                """;
        assertThat(colors(draft))
                .containsEntry("color.lagoon", "#0b7285")
                .containsEntry("color.shade", "#00000088")
                .containsEntry("color.link", "#0b7285")
                .containsKey("color.mint");
        assertThat(tokens(draft).typography().get(0).size()).contains(new Dimension(42, "px"));
        assertThat(tokens(draft).typography().get(0).lineHeight()).contains(1.2);
        assertThat(notices(draft))
                .filteredOn(notice -> notice.contains("This file is in"))
                .containsExactly(
                        "2:27 This file is in an earlier draft of Design Tokens, with values such as \"#0b7285\" and \"16px\" as"
                                + " texts. It is read as such. Export it as Design Tokens 2025.10 where you can.");
        assertThat(errors("{ \"a\": { \"$type\": \"color\", \"$value\": \"lagoon\" } }"))
                .singleElement()
                .asString()
                .startsWith("1:38 \"a\" has the value \"lagoon\", which is no colour.");
    }

    @Test
    void styleDictionaryHasKeysWithoutDollars() {
        String dictionary = """
                { "color": { "base": { "red": { "value": "#ff0000", "comment": "warm" } },
                    "font": { "link": { "value": "{color.base.red.value}" }, "old": { "value": "{color.base.red}", "deprecated": true } } },
                  "size": { "s": { "value": 12 } },
                  "other": { "tint": { "value": "rgb(0, 0, 255)", "type": "color" } } }
                """;
        assertThat(colors(dictionary))
                .containsExactly(
                        entry("color.base.red", "#ff0000"),
                        entry("color.font.link", "#ff0000"),
                        entry("color.font.old", "#ff0000"),
                        entry("other.tint", "#0000ff"));
        assertThat(tokens(dictionary).colors().get(2).deprecated()).contains("");
        assertThat(notices(dictionary))
                .containsExactly("1:1 This file is in the dialect of Style Dictionary, with"
                        + " \"value\" and \"type\" in place of \"$value\" and \"$type\". It is read as such; tokens without a type"
                        + " count as colours beneath \"color\", and are left out elsewhere. Export it as Design Tokens 2025.10 where"
                        + " you can.");
    }

    @Test
    void styleDictionaryIsCheckedToo() {
        assertThat(errors("""
                { "color": { "a": { "value": "{color.b.value}", "type": "color" }, "c": { "value": "reddish", "type": "color" } } }
                """)).hasSize(2);
    }

    private static final String STUDIO = """
            { "core/base": { "colors": { "red": { "value": "#ff0000", "type": "color" },
                  "alpha": { "value": "0.5", "type": "opacity" },
                  "veil": { "value": "rgba({colors.red}, {alpha.half})", "type": "color" } },
                "alpha": { "half": { "value": "25% * 2", "type": "opacity" } },
                "scale": { "value": "1.25", "type": "number" },
                "size": { "base": { "value": "16", "type": "fontSizes" }, "big": { "value": "{size.base} * {scale}", "type": "fontSizes" } } },
              "brand": { "colors": { "link": { "value": "{colors.red}", "type": "color" },
                  "red": { "value": "#ee0000", "type": "color" },
                  "fade": { "value": "linear-gradient(90deg, #fff, #000)", "type": "color" } },
                "type": { "h1": { "type": "typography", "value": { "fontFamily": "Inter", "fontWeight": "Semi Bold Italic",
                    "lineHeight": "150%", "fontSize": "{size.big}", "textCase": "none" } } } },
              "unused": { "colors": { "pink": { "value": "#ffc0cb", "type": "color" } } },
              "$themes": [ { "id": "1", "name": "light", "selectedTokenSets": { "core/base": "source", "brand": "enabled", "unused": "disabled" } } ],
              "$metadata": { "tokenSetOrder": ["core/base", "brand", "unused"] } }
            """;

    @Test
    void tokensStudioHasSetsThatReferencesLeaveOut() {
        assertThat(colors(STUDIO))
                .containsExactly(
                        entry("colors.red", "#ee0000"),
                        entry("colors.veil", "#ee000080"),
                        entry("colors.link", "#ee0000"));
        TypographyToken h1 = tokens(STUDIO).typography().get(0);
        assertThat(h1.size()).contains(new Dimension(20, "px"));
        assertThat(h1.weight()).contains(600d);
        assertThat(h1.lineHeight()).contains(1.5);
        assertThat(notices(STUDIO))
                .contains("1:1 This file is in the dialect of Tokens Studio. It is read as such; no theme"
                        + " enables unused; of a token in several sets the last counts (1 times, such as colors.red). Export it as"
                        + " Design Tokens 2025.10 where you can.");
        assertThat(notices(STUDIO))
                .hasSize(2)
                .anySatisfy(notice -> assertThat(notice).contains("is a gradient"));
    }

    @Test
    void theOrderOfSetsIsThatOfTheMetadata() {
        assertThat(colors("""
                { "b": { "x": { "$value": "#111111", "$type": "color" } }, "a": { "x": { "$value": "#222222", "$type": "color" } },
                  "$metadata": { "tokenSetOrder": ["a", "b"] } }
                """)).containsExactly(entry("x", "#111111"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "type": "lighten", "value": "0.2", "space": "srgb" | #0b7285 | #3c8e9d
            "type": "darken", "value": "0.2", "space": "srgb"  | #0b7285 | #095b6a
            "type": "lighten", "value": 0.2, "space": "hsl"    | #ff0000 | #ff3333
            "type": "darken", "value": 0.5, "space": "hsl"     | #ff0000 | #800000
            "type": "lighten", "value": 1, "space": "lch"      | #0b7285 | #ffffff
            "type": "darken", "value": "1", "space": "p3"      | #0b7285 | #000000
            "type": "mix", "value": "0.5", "space": "srgb", "color": "{white}" | #000000 | #808080
            "type": "mix", "value": "1 / 2", "space": "srgb", "color": "#0000ff" | #ff0000 | #800080
            "type": "alpha", "value": "50%", "space": "srgb"   | #ff0000 | #ff000080
            """)
    void modifiersAreApplied(String modify, String from, String to) {
        String studio = studio(modify, from);
        Color color = tokens(studio).colors().get(1).value();
        assertThat(errors(studio)).isEmpty();
        assertThat(color.distance(Color.parse(to).orElseThrow())).isCloseTo(0, within(0.6));
        assertThat(color.alpha()).isCloseTo(Color.parse(to).orElseThrow().alpha(), within(0.01));
    }

    /** The file is written by {@code src/test/oracles/studio-modifiers.mjs}. */
    @Test
    void modifiersMakeWhatTheLibraryOfTokensStudioMakes() throws IOException {
        List<String> lines;
        try (InputStream golden = DialectTest.class.getResourceAsStream("studio-modifiers.txt")) {
            lines = new String(golden.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        assertThat(lines).hasSize(288);
        for (String line : lines) {
            String[] parts = line.split(" ");
            String other = parts[4].equals("-") ? "" : ", \"color\": \"" + parts[4] + "\"";
            String modify = "\"type\": \"" + parts[0] + "\", \"space\": \"" + parts[1] + "\", \"value\": \"" + parts[2]
                    + "\"" + other;
            Color color = tokens(studio(modify, parts[3])).colors().get(1).value();
            assertThat(color.red()).as(line).isCloseTo(Double.parseDouble(parts[5]), within(5e-4));
            assertThat(color.green()).as(line).isCloseTo(Double.parseDouble(parts[6]), within(5e-4));
            assertThat(color.blue()).as(line).isCloseTo(Double.parseDouble(parts[7]), within(5e-4));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "type": "saturate", "value": "0.2", "space": "srgb" | is of the type "saturate"
            "type": "lighten", "value": "{nowhere}", "space": "srgb" | refers to {nowhere}
            "type": "lighten", "value": "2", "space": "srgb" | has no "value" that is a number from 0 to 1
            "type": "lighten", "value": "0.2", "space": "cmyk" | has the space "cmyk"
            "type": "mix", "value": "0.2", "space": "srgb" | has no "color" to mix with
            "type": "mix", "value": "0.2", "space": "srgb", "color": "x" | has the value "x", which is no colour
            """)
    void aModifierThatCannotBeCarriedOutIsRefused(String modify, String what) {
        assertThat(errors(studio(modify, "#ff0000")))
                .anySatisfy(error -> assertThat(error).contains(what));
    }

    @Test
    void coloursOfColoursInACircleAreRefused() {
        assertThat(errors("""
                { "s": { "a": { "value": "rgba({b}, 0.5)", "type": "color" }, "b": { "value": "rgba({a}, 0.5)", "type": "color" } },
                  "$metadata": { "tokenSetOrder": ["s"] } }
                """)).singleElement().asString().contains("\"a\" is made of itself: a → b → a.");
    }

    private static String studio(String modify, String from) {
        return """
                { "s": { "white": { "value": "#ffffff", "type": "color" },
                    "c": { "value": "FROM", "type": "color", "$extensions": { "studio.tokens": { "modify": { MODIFY } } } } },
                  "$metadata": { "tokenSetOrder": ["s"] } }
                """.replace("FROM", from).replace("MODIFY", modify);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            16 * 1.25          | 20    | ''
            (4px + 8px) / 2    | 6     | px
            2 + 3 * 4 - 1      | 13    | ''
            -4 - -2            | -2    | ''
            1.5rem*2           | 3     | rem
            ((2))              | 2     | ''
            """)
    void sums(String text, double value, String unit) {
        assertThat(Sum.of(text)).contains(new Sum(value, unit));
    }

    @Test
    void whatIsNoSum() {
        assertThat(List.of("", "1 +", "1px + 1rem", "1 / 0", "(1", "1)", "a", "1 2", "* 2", "1.2.3"))
                .allSatisfy(text -> assertThat(Sum.of(text)).as(text).isEqualTo(Optional.empty()));
        assertThat(Sum.of("(".repeat(100_000))).isEmpty();
        assertThat(Sum.of("1" + " + 1".repeat(100_000))).contains(new Sum(100_001, ""));
    }
}
