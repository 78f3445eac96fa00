package io.brandrules.tokens;

import static io.brandrules.tokens.Read.colors;
import static io.brandrules.tokens.Read.errors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

/** {@code $extends}, the Format Module's section 6.4. */
class InheritanceTest {
    private static final String RED = "{ \"$value\": { \"colorSpace\": \"srgb\", \"components\": [1, 0, 0] } }";
    private static final String BLUE = "{ \"$value\": { \"colorSpace\": \"srgb\", \"components\": [0, 0, 1] } }";

    @Test
    void theOtherGroupsTokensAreTakenOverUnlessThereAreOwnOnes() {
        assertThat(colors("""
                { "button": { "$type": "color", "background": RED, "text": RED },
                  "primary": { "$extends": "{button}", "background": BLUE, "focus": BLUE } }
                """.replace("RED", RED).replace("BLUE", BLUE)))
                .containsExactly(
                        entry("button.background", "#ff0000"),
                        entry("button.text", "#ff0000"),
                        entry("primary.background", "#0000ff"),
                        entry("primary.focus", "#0000ff"),
                        entry("primary.text", "#ff0000"));
    }

    @Test
    void groupsWithinAreMergedAndTokensReplacedAsAWhole() {
        assertThat(colors("""
                { "input": { "$type": "color", "field": { "a": { "$deprecated": true, "$value": "{input.field.b}" }, "b": RED } },
                  "amount": { "$extends": "#/input", "field": { "a": BLUE } },
                  "by-ref": { "$ref": "#/input" },
                  "beside": { "$ref": "#/input", "own": BLUE } }
                """.replace("RED", RED).replace("BLUE", BLUE)))
                .containsExactly(
                        entry("input.field.a", "#ff0000"),
                        entry("input.field.b", "#ff0000"),
                        entry("amount.field.a", "#0000ff"),
                        entry("amount.field.b", "#ff0000"),
                        entry("by-ref.field.a", "#ff0000"),
                        entry("by-ref.field.b", "#ff0000"),
                        entry("beside.own", "#0000ff"),
                        entry("beside.field.a", "#ff0000"),
                        entry("beside.field.b", "#ff0000"));
    }

    @Test
    void aGroupMayBeExtendedThroughOneThatItsParentExtends() {
        assertThat(colors("""
                { "c": { "$extends": "{b.deep}" }, "b": { "$extends": "{a}" }, "a": { "deep": { "$type": "color", "x": RED } } }
                """.replace("RED", RED))).containsKeys("a.deep.x", "b.deep.x", "c.x");
    }

    @Test
    void circlesAreRefused() {
        assertThat(errors("""
                { "a": { "$extends": "{b}" },
                  "b": { "$extends": "{c}" },
                  "c": { "$extends": "{a}" } }
                """))
                .containsExactly("1:22 These groups extend one another in a circle: a → b → c → a. Take one"
                        + " \"$extends\" out.");
        assertThat(errors("{ \"button\": { \"secondary\": { \"$extends\": \"{button}\" } } }"))
                .containsExactly("1:42 \"button.secondary\" extends \"button\", which it lies in itself: button →"
                        + " button.secondary → button. Name another group.");
    }

    @Test
    void aTokenAndNothingCannotBeExtended() {
        assertThat(errors("""
                { "t": { "$type": "number", "$value": 1 },
                  "a": { "$extends": "{t}" },
                  "b": { "$extends": "{nowhere}" },
                  "c": { "$extends": "t" } }
                """))
                .containsExactly(
                        "2:22 \"a\" extends the token \"t\". Name a group.",
                        "3:22 \"b\" extends \"nowhere\", which there is not. Name a group of these files.",
                        "4:22 \"$extends\" of \"c\" is not a reference. Write the path of a group, such as \"{color.brand}\".");
    }

    @Test
    void fewGroupsCannotBecomeVeryMany() {
        StringBuilder text = new StringBuilder("{ \"g0\": { \"$type\": \"color\", \"x\": " + RED + " }");
        for (int i = 1; i < 60; i++) {
            text.append(", \"g")
                    .append(i)
                    .append("\": { \"l\": { \"$extends\": \"{g")
                    .append(i - 1)
                    .append("}\" }, \"r\": { \"$extends\": \"{g")
                    .append(i - 1)
                    .append("}\" } }");
        }
        assertThat(errors(text + " }")).singleElement().asString().contains("More than 100000 tokens and groups");
    }

    @Test
    void aLongChainOfGroupsIsRefusedRatherThanFollowed() {
        StringBuilder text = new StringBuilder("{ \"g0\": { \"$type\": \"color\", \"x\": " + RED + " }");
        for (int i = 1; i < 20_000; i++) {
            text.append(", \"g")
                    .append(20_000 - i)
                    .append("\": { \"$extends\": \"{g")
                    .append(19_999 - i)
                    .append("}\" }");
        }
        assertThat(errors(text + " }")).isNotEmpty().first().asString().contains("levels deep");
    }
}
