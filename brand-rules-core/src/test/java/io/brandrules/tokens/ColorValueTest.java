package io.brandrules.tokens;

import static io.brandrules.tokens.Read.errors;
import static io.brandrules.tokens.Read.notices;
import static io.brandrules.tokens.Read.tokens;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.style.Color;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Color Module 2025.10: the value of a colour. */
class ColorValueTest {
    private static String token(String value) {
        return "{ \"c\": { \"$type\": \"color\", \"$value\": " + value + " } }";
    }

    private static Color color(String space, String components) {
        return tokens(token("{ \"colorSpace\": \"" + space + "\", \"components\": [" + components + "] }"))
                .colors()
                .get(0)
                .value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            srgb         | 1, 0, 1                 | #ff00ff
            srgb         | 0.04314, 0.44706, 0.52157 | #0b7285
            srgb-linear  | 1, 0, 1                 | #ff00ff
            srgb-linear  | 0.5, 0.5, 0.5           | #bcbcbc
            hsl          | 330, 100, 50            | #ff0080
            hsl          | "none", 0, 100          | #ffffff
            hwb          | 330, 0, 0               | #ff0080
            hwb          | 120, 20, 40             | #339933
            lab          | 60.17, 93.54, -60.5     | #ff00ff
            lch          | 60.17, 111.4, 327.11    | #ff00ff
            oklab        | 0.701, 0.2746, -0.169   | #ff00ff
            oklch        | 0.7016, 0.3225, 328.363 | #ff00ff
            display-p3   | 0.5, 0.5, 0.5           | #808080
            a98-rgb      | 0.5, 0.5, 0.5           | #808080
            xyz-d65      | 0.1805, 0.0722, 0.9505  | #0000ff
            xyz-d50      | 0.9643, 1, 0.8251       | #ffffff
            prophoto-rgb | 0, 0, 0                 | #000000
            rec2020      | 1, 1, 1                 | #ffffff
            """)
    void everySpaceOfTheSpecification(String space, String components, String painted) {
        Color expected = Color.parse(painted).orElseThrow();
        assertThat(color(space, components).distance(expected)).isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            srgb       | 255, 0, 0   | a component of 255. Expected 0 to 1. A value of 0 to 255 is to be divided by 255.
            srgb       | -0.1, 0, 0  | a component of -0.1. Expected 0 to 1.
            xyz-d50    | 0, 1.5, 0   | a component of 1.5. Expected 0 to 1. A value of 0 to 255 is to be divided by 255.
            hsl        | 360, 0, 0   | a hue of 360. Expected 0 to below 360.
            hsl        | 0, 101, 0   | a saturation of 101. Expected 0 to 100.
            hwb        | 0, 0, -1    | a blackness of -1. Expected 0 to 100.
            lab        | 101, 0, 0   | a lightness of 101. Expected 0 to 100.
            lch        | 50, -1, 0   | a chroma of -1. Expected 0 or more.
            oklab      | 1.1, 0, 0   | a lightness of 1.1. Expected 0 to 1. A value of 0 to 255 is to be divided by 255.
            oklch      | 0.5, 0, 360 | a hue of 360. Expected 0 to below 360.
            """)
    void aComponentOutOfItsRangeIsRefused(String space, String components, String what) {
        assertThat(errors(token("{ \"colorSpace\": \"" + space + "\", \"components\": [" + components + "] }")))
                .singleElement()
                .asString()
                .endsWith("\"c\" has " + what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { "components": [0, 0, 0] } | 1:38 "c" has no "colorSpace". Add one, such as "colorSpace": "srgb".
            { "colorSpace": "srgb" } | 1:38 "c" has no "components". Add one, such as "components": [0.04, 0.45, 0.52].
            { "colorSpace": "rgb", "components": [0, 0, 0] } | 1:54 "c" has the colour space "rgb", which there is not. Expected one of a98-rgb, display-p3, hsl, hwb, lab, lch, oklab, oklch, prophoto-rgb, rec2020, srgb, srgb-linear, xyz-d50, xyz-d65. Did you mean "srgb"?
            { "colorSpace": "srgb", "components": [0, 0] } | 1:76 "c" has "components" that are not a list of three. Expected three numbers or "none".
            { "colorSpace": "srgb", "components": [0, "0", 0] } | 1:80 "c" has a component that is neither a number nor "none".
            { "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 50 } | 1:96 "c" has an "alpha" that is not a number from 0 to 1.
            { "colorSpace": "srgb", "components": [0, 0, 0], "hex": "#000" } | 1:94 "c" has a "hex" that is not # and six digits. Expected a form such as "#0b7285".
            { "colorSpace": "srgb", "components": [0, 0, 0], "alhpa": 1 } | 1:87 "c" holds "alhpa", which a colour has not. Take it out. Did you mean "alpha"?
            17 | 1:38 "c" is no colour. Expected { "colorSpace": …, "components": […] }.
            """)
    void whatIsWrongIsToldAtItsPlace(String value, String told) {
        assertThat(errors(token(value))).containsExactly(told);
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        assertThat(errors(
                        token("{ \"colorSpace\": \"srgb\", \"components\": [2, 3, \"x\"], \"alpha\": 2, \"hex\": 1 }")))
                .hasSize(5);
    }

    @Test
    void alphaIsTakenOver() {
        assertThat(tokens(
                                token(
                                        "{ \"colorSpace\": \"srgb\", \"components\": [0, 0, 0], \"alpha\": 0.5, \"hex\": \"#000000\" }"))
                        .colors()
                        .get(0)
                        .value())
                .isEqualTo(new Color(0, 0, 0, 0.5));
    }

    @Test
    void theSpecificationsOwnWrongHexIsToldAndTheComponentsCount() {
        assertThat(notices(token("{ \"colorSpace\": \"hsl\", \"components\": [330, 100, 50], \"hex\": \"#ff00ff\" }")))
                .singleElement()
                .asString()
                .startsWith("1:98 \"c\" has the \"hex\" #ff00ff, but its components make #ff0080, ")
                .endsWith(" away. The components count; correct the other.");
        assertThat(color("hsl", "330, 100, 50").hex()).isEqualTo("#ff0080");
        assertThat(notices(token(
                        "{ \"colorSpace\": \"srgb\", \"components\": [0.043, 0.447, 0.522], \"hex\": \"#0b7285\" }")))
                .isEmpty();
    }

    @Test
    void outsideOfSrgbTheHexIsTaken() {
        DesignTokens tokens = tokens(token(
                "{ \"colorSpace\": \"display-p3\", \"components\": [1, 0, 1], \"alpha\": 0.5, \"hex\": \"#FF00FE\" }"));
        assertThat(tokens.errors()).isEmpty();
        assertThat(tokens.colors().get(0).value().hex()).isEqualTo("#ff00fe80");
        assertThat(tokens.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.message())
                        .isEqualTo(
                                "\"c\" and others like it lie outside of sRGB. Their \"hex\" is taken, here #ff00fe."));
        assertThat(color("display-p3", "1, 0, 1").hex()).isEqualTo("#ff00ff");
    }

    @Test
    void aColourMayNotReferToSomethingElse() {
        assertThat(errors("""
                { "size": { "$type": "dimension", "$value": { "value": 1, "unit": "px" } },
                  "c": { "$type": "color", "$value": "{size}" } }
                """))
                .containsExactly(
                        "2:38 \"c\" is a colour and refers to \"size\", which is of the type dimension. Refer to"
                                + " a colour.");
    }

    @Test
    void aChainOfVeryManyAliasesIsFollowedInLinearTime() {
        int many = 100_000;
        StringBuilder text = new StringBuilder("{ \"$type\": \"color\"");
        for (int i = 0; i < many; i++) {
            text.append(",\n\"c")
                    .append(i)
                    .append("\": { \"$value\": \"{c")
                    .append(i + 1)
                    .append("}\" }");
        }
        text.append(",\n\"c")
                .append(many)
                .append("\": { \"$value\": { \"colorSpace\": \"srgb\", \"components\": [1, 0, 0] } } }");
        DesignTokens tokens = tokens(text.toString());
        assertThat(tokens.errors()).isEmpty();
        assertThat(tokens.colors())
                .hasSize(many + 1)
                .allMatch(token -> token.value().red() == 1);
    }

    @Test
    void aChainOfVeryManyPartsIsFollowedInLinearTime() {
        int many = 50_000;
        StringBuilder text = new StringBuilder("{ \"$type\": \"color\"");
        for (int i = 0; i < many; i++) {
            text.append(",\n\"c")
                    .append(i)
                    .append("\": { \"$value\": { \"colorSpace\": \"srgb\", \"components\": [0, 0, { \"$ref\": \"#/c")
                    .append(i + 1)
                    .append("/$value/components/2\" }] } }");
        }
        text.append(",\n\"c")
                .append(many)
                .append("\": { \"$value\": { \"colorSpace\": \"srgb\", \"components\": [0, 0, 1] } } }");
        DesignTokens tokens = tokens(text.toString());
        assertThat(tokens.errors()).isEmpty();
        assertThat(tokens.colors())
                .hasSize(many + 1)
                .allMatch(token -> token.value().blue() == 1);
    }

    @Test
    void partsWithinPartsAreFollowedOnlySoDeep() {
        StringBuilder text = new StringBuilder("{ \"$type\": \"color\"");
        for (int i = 0; i < 20_000; i++) {
            text.append(",\n\"c")
                    .append(i)
                    .append("\": { \"$ref\": \"#/c")
                    .append(i + 1)
                    .append("/$value/x\" }");
        }
        text.append(",\n\"c20000\": { \"$value\": {} } }");
        assertThat(errors(text.toString()))
                .anySatisfy(error -> assertThat(error).contains("levels deep"));
    }

    @Test
    void veryManyUnresolvedReferencesAreAllTold() {
        String[] tokens = new String[20_000];
        Arrays.setAll(tokens, i -> "\"c" + i + "\": { \"$value\": \"{nowhere" + i + "}\" }");
        List<String> errors = errors("{ \"$type\": \"color\", " + String.join(", ", tokens) + " }");
        assertThat(errors).hasSize(tokens.length);
    }
}
