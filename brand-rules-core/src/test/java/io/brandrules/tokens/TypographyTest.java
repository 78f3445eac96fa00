package io.brandrules.tokens;

import static io.brandrules.tokens.Read.errors;
import static io.brandrules.tokens.Read.notices;
import static io.brandrules.tokens.Read.tokens;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens of type, and those that they are made of. */
class TypographyTest {
    private static final String BASE = """
            "font": { "serif": { "$type": "fontFamily", "$value": ["Georgia", "serif"] },
                      "small": { "$type": "dimension", "$value": { "value": 0.75, "unit": "rem" } },
                      "strong": { "$type": "fontWeight", "$value": "semi-bold" },
                      "tight": { "$type": "number", "$value": 1.2 } }
            """;

    @Test
    void allPartsMayBeAliases() {
        DesignTokens tokens = tokens("{ " + BASE + """
                , "type": { "$type": "typography",
                    "h1": { "$value": { "fontFamily": "Roboto", "fontSize": { "value": 42, "unit": "px" }, "fontWeight": 700,
                        "letterSpacing": { "value": 0.1, "unit": "px" }, "lineHeight": 1.2 } },
                    "legal": { "$root": { "$value": { "fontFamily": "{font.serif}", "fontSize": "{font.small}",
                        "fontWeight": "{font.strong}", "letterSpacing": { "value": 0, "unit": "px" },
                        "lineHeight": { "$ref": "#/font/tight/$value" } } } },
                    "h2": { "$value": "{type.h1}" } } }
                """);
        assertThat(tokens.errors()).isEmpty();
        assertThat(tokens.notices()).isEmpty();
        assertThat(tokens.typography()).extracting(TypographyToken::lastStep).containsExactly("h1", "legal", "h2");
        TypographyToken legal = tokens.typography().get(1);
        assertThat(legal.name()).isEqualTo("type.legal");
        assertThat(legal.family()).containsExactly("Georgia", "serif");
        assertThat(legal.size()).contains(new Dimension(0.75, "rem"));
        assertThat(legal.weight()).contains(600d);
        assertThat(legal.lineHeight()).contains(1.2);
        assertThat(tokens.typography().get(2).size()).contains(new Dimension(42, "px"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "fontFamily": [], | has a font family that is not a list of names.
            "fontFamily": 7, | has a font family that is neither a name nor a list of names.
            "fontSize": { "value": 0 }, | has a font size that is no length.
            "fontSize": { "value": 1, "unit": "em" }, | has a font size that is no length.
            "fontWeight": 1001, | has the font weight "1001". Expected a number from 1 to 1000
            "fontWeight": "Bold", | has the font weight "Bold". Expected a number from 1 to 1000
            "lineHeight": { "value": 1, "unit": "px" }, | has a line height that is no number.
            "letterSpacing": true, | has a letter spacing that is no length.
            "fontStyle": "italic", | has "fontStyle", which a typography has not.
            "fontSize": "{font.tight}", | has a font size that is no length.
            """)
    void whatAPartMayNotBeIsRefused(String part, String what) {
        String others = """
                "fontFamily": "Roboto", "fontSize": { "value": 42, "unit": "px" }, "fontWeight": 700,
                "letterSpacing": { "value": 0.1, "unit": "px" }, "lineHeight": 1.2
                """;
        String key = part.substring(0, part.indexOf(':'));
        String rest = others.replaceAll(key + ": (\\{[^}]*\\}|[^,\\n]*),?", "")
                .strip()
                .replaceAll(",$", "");
        assertThat(errors(
                        "{ " + BASE + ", \"h1\": { \"$type\": \"typography\", \"$value\": { " + part + rest + " } } }"))
                .singleElement()
                .asString()
                .contains("\"h1\" " + what);
    }

    @Test
    void aPartThatIsMissingIsRefused() {
        assertThat(errors("{ \"h1\": { \"$type\": \"typography\", \"$value\": { \"fontFamily\": \"X\" } } }"))
                .containsExactly(
                        "1:44 \"h1\" has no \"fontSize\". A typography has fontFamily, fontSize, fontWeight, letterSpacing,"
                                + " lineHeight.",
                        "1:44 \"h1\" has no \"fontWeight\". A typography has fontFamily, fontSize, fontWeight, letterSpacing,"
                                + " lineHeight.",
                        "1:44 \"h1\" has no \"lineHeight\". A typography has fontFamily, fontSize, fontWeight, letterSpacing,"
                                + " lineHeight.");
    }

    @ParameterizedTest
    @CsvSource({
        "thin, 100",
        "hairline, 100",
        "extra-light, 200",
        "ultra-light, 200",
        "light, 300",
        "normal, 400",
        "regular, 400",
        "book, 400",
        "medium, 500",
        "semi-bold, 600",
        "demi-bold, 600",
        "bold, 700",
        "extra-bold, 800",
        "ultra-bold, 800",
        "black, 900",
        "heavy, 900",
        "extra-black, 950",
        "ultra-black, 950"
    })
    void weightsHaveNames(String name, double weight) {
        assertThat(tokens(
                                "{ \"h1\": { \"$type\": \"typography\", \"$value\": { \"fontFamily\": \"X\", \"fontWeight\": \""
                                        + name
                                        + "\", \"lineHeight\": 1, \"fontSize\": { \"value\": 1, \"unit\": \"px\" } } } }")
                        .typography())
                .extracting(TypographyToken::weight)
                .containsExactly(Optional.of(weight));
    }

    @Test
    void tokensOfUseForOthersOnlyAreCheckedToo() {
        assertThat(errors("""
                { "a": { "$type": "fontWeight", "$value": 0 }, "b": { "$type": "dimension", "$value": { "value": 1 } },
                  "c": { "$type": "number", "$value": "1" }, "d": { "$type": "fontFamily", "$value": {} },
                  "e": { "$type": "duration", "$value": "left alone" } }
                """)).hasSize(4);
    }

    @Test
    void aNameWithCommasIsReadAsSeveralAndTold() {
        assertThat(notices("{ \"f\": { \"$type\": \"fontFamily\", \"$value\": \"Inter, Arial\" } }"))
                .containsExactly(
                        "1:43 \"f\" has the font family \"Inter, Arial\", which is one name with commas in it. It is"
                                + " read as several; write a list.");
    }

    @Test
    void aListMayHoldReferencesToSingleNames() {
        DesignTokens tokens = tokens("""
                { "first": { "$type": "fontFamily", "$value": "Northwind Sans" },
                  "h1": { "$type": "typography", "$value": { "fontFamily": [{ "$ref": "#/first/$value" }, "serif"],
                     "fontSize": { "value": 1, "unit": "px" }, "fontWeight": 400, "lineHeight": 1,
                     "letterSpacing": { "value": 0, "unit": "px" } } } }
                """);
        assertThat(tokens.errors()).isEmpty();
        assertThat(tokens.typography().get(0).family()).isEqualTo(List.of("Northwind Sans", "serif"));
    }
}
