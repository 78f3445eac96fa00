package io.brandrules.tokens;

import static io.brandrules.tokens.Read.colors;
import static io.brandrules.tokens.Read.errors;
import static io.brandrules.tokens.Read.notices;
import static io.brandrules.tokens.Read.tokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The Format Module 2025.10: groups, types, references, inheritance, deprecation. */
class FormatTest {
    @Test
    void aTokenIsNamedByItsPathAndItsGroupGivesItsType() {
        assertThat(colors("""
                { "color": { "$type": "color", "$description": "All of them",
                    "brand": { "lagoon": { "$value": { "colorSpace": "srgb", "components": [0, 0.4, 0.8] } } },
                    "odd name": { "$value": { "colorSpace": "srgb", "components": [1, 1, 1] } } },
                  "space": { "s": { "$type": "dimension", "$value": { "value": 4, "unit": "px" } } } }
                """))
                .containsExactly(entry("color.brand.lagoon", "#0066cc"), entry("color.odd name", "#ffffff"));
    }

    @Test
    void anOriginIsTheTokensPlaceInItsFile() {
        ColorToken token = tokens("""
                color:
                  $type: color
                  lagoon:
                    $value: { colorSpace: srgb, components: [0, 0.4, 0.8] }
                """).colors().get(0);
        assertThat(token.origin()).hasToString("t.json:3:3");
    }

    @Test
    void theNearestTypeCountsAndATokensOwnFirst() {
        assertThat(colors("""
                { "a": { "$type": "color",
                    "b": { "$type": "dimension",
                      "size": { "$value": { "value": 1, "unit": "rem" } },
                      "red": { "$type": "color", "$value": { "colorSpace": "srgb", "components": [1, 0, 0] } } } } }
                """)).containsExactly(entry("a.b.red", "#ff0000"));
    }

    @Test
    void anAliasHasTheTypeOfItsTargetBeforeThatOfItsGroup() {
        assertThat(colors("""
                { "base": { "red": { "$type": "color", "$value": { "colorSpace": "srgb", "components": [1, 0, 0] } } },
                  "size": { "$type": "dimension", "red": { "$value": "{base.red}" } } }
                """)).containsOnlyKeys("base.red", "size.red");
    }

    @Test
    void aTypeIsNeverGuessed() {
        assertThat(errors("""
                { "lagoon": { "$value": { "colorSpace": "srgb", "components": [0, 0.4, 0.8] } } }
                """))
                .containsExactly("1:3 \"lagoon\" has no type, and none is guessed. Add a \"$type\", such as \"$type\":"
                        + " \"color\", to it or to a group around it.");
    }

    @Test
    void aTypeThatThereIsNotIsToldAndItsTokensLeftOut() {
        assertThat(notices("""
                { "a": { "$type": "string", "x": { "$value": "amber" }, "y": { "$value": "green" } },
                  "b": { "$type": "colour", "$value": "x" } }
                """))
                .containsExactly(
                        "1:29 \"a.x\" is of the type \"string\", which Design Tokens 2025.10 does not have. Tokens of it are left"
                                + " out.",
                        "2:3 \"b\" is of the type \"colour\", which Design Tokens 2025.10 does not have. Tokens of it are left"
                                + " out. Did you mean \"color\"?");
    }

    @Test
    void aliasesMayBeChained() {
        assertThat(colors("""
                { "c": { "$value": "{b}" }, "b": { "$value": "{a.$root}" },
                  "a": { "$type": "color", "$root": { "$value": { "colorSpace": "srgb", "components": [1, 0, 0] } } } }
                """)).containsExactly(entry("c", "#ff0000"), entry("b", "#ff0000"), entry("a", "#ff0000"));
    }

    @Test
    void pointersLeadToTokensValuesAndParts() {
        assertThat(colors("""
                { "base": { "a/b~c": { "$type": "color",
                      "$value": { "colorSpace": "srgb", "components": [0.2, 0.4, 0.9], "hex": "#3366e6" } } },
                  "whole": { "$ref": "#/base/a~1b~0c" },
                  "value": { "$type": "color", "$ref": "#/base/a~1b~0c/$value" },
                  "escaped": { "$ref": "#/base/a~1b%7E0c" },
                  "inside": { "$type": "color", "$value": { "$ref": "#/base/a~1b~0c/$value" } },
                  "parts": { "$type": "color", "$value": { "colorSpace": { "$ref": "#/base/a~1b~0c/$value/colorSpace" },
                      "components": [ { "$ref": "#/base/a~1b~0c/$value/components/0" },
                                      { "$ref": "#/value/$value/components/1" }, 0.7 ] } },
                  "list": { "$type": "color", "$value": { "colorSpace": "srgb",
                      "components": { "$ref": "#/parts/$value/components" } } } }
                """))
                .containsExactly(
                        entry("base.a/b~c", "#3366e6"),
                        entry("whole", "#3366e6"),
                        entry("value", "#3366e6"),
                        entry("escaped", "#3366e6"),
                        entry("inside", "#3366e6"),
                        entry("parts", "#3366b3"),
                        entry("list", "#3366b3"));
    }

    @Test
    void aCircleNamesAllOfItsTokensOnce() {
        assertThat(errors("""
                { "$type": "color", "x": { "$value": "{a}" },
                  "a": { "$value": "{b}" },
                  "b": { "$value": "{c}" },
                  "c": { "$value": "{a}" } }
                """))
                .containsExactly("2:20 These tokens refer to one another in a circle: a → b → c → a. Give one of them a"
                        + " value of its own.");
        assertThat(errors("{ \"$type\": \"color\", \"a\": { \"$value\": \"{a}\" } }"))
                .containsExactly(
                        "1:38 These tokens refer to one another in a circle: a → a. Give one of them a value of"
                                + " its own.");
    }

    @Test
    void aCircleThroughPartsIsOneToo() {
        assertThat(errors("""
                { "a": { "$type": "color", "$value": { "colorSpace": "srgb",
                    "components": { "$ref": "#/b/$value/components" } } },
                  "b": { "$type": "color", "$value": { "colorSpace": "srgb",
                    "components": { "$ref": "#/a/$value/components" } } } }
                """)).singleElement().asString().contains("a → b → a");
    }

    @Test
    void whatThereIsNotGetsASuggestion() {
        assertThat(errors("""
                { "color": { "$type": "color",
                    "lagoon": { "$value": { "colorSpace": "srgb", "components": [0, 0.4, 0.8] } },
                    "link": { "$value": "{color.lagon}" },
                    "far": { "$ref": "#/color/lagoon/$value/components/7" } } }
                """))
                .containsExactly(
                        "3:25 \"color.link\" refers to {color.lagon}, which there is not. Name a token of these files. Did you mean"
                                + " \"color.lagoon\"?",
                        "4:22 \"color.far\" refers to \"#/color/lagoon/$value/components/7\", where there is nothing. Point to the"
                                + " value of a token.");
    }

    @Test
    void aGroupIsNoToken() {
        assertThat(errors("""
                { "accent": { "$type": "color", "$root": { "$value": { "colorSpace": "srgb", "components": [1, 0, 0] } } },
                  "link": { "$type": "color", "$value": "{accent}" } }
                """))
                .containsExactly("2:41 \"link\" refers to {accent}, which is a group. Name one of its tokens, such as"
                        + " {accent.$root}.");
    }

    @Test
    void aPointerIntoAnotherFileIsRefused() {
        assertThat(errors("{ \"a\": { \"$type\": \"color\", \"$ref\": \"other.json#/b\" } }"))
                .containsExactly(
                        "1:36 \"a\" refers to \"other.json#/b\", which does not point into this file. List that file"
                                + " in colors.tokens, and refer to the token by its path, as in {color.lagoon}.");
    }

    @Test
    void whatIsBothATokenAndAGroupIsRefused() {
        assertThat(errors("""
                { "a": { "$type": "color", "$value": { "colorSpace": "srgb", "components": [1, 0, 0] },
                    "dark": { "$value": { "colorSpace": "srgb", "components": [0, 0, 0] } } } }
                """))
                .containsExactly(
                        "2:5 \"a\" is both a token and a group: it has a value, and \"dark\" beside it. Move the"
                                + " value into a token \"$root\".");
    }

    @Test
    void namesMayNotHoldWhatReferencesAreMadeOf() {
        assertThat(errors("""
                { "a.b": {}, "c{": {}, "$d": { "$value": 1 }, "e": 7 }
                """))
                .containsExactly(
                        "1:3 The name \"a.b\" holds a character that no name may hold. Leave out ., { and }.",
                        "1:14 The name \"c{\" holds a character that no name may hold. Leave out ., { and }.",
                        "1:24 \"$d\" begins with $, which no name may. Rename it.",
                        "1:47 \"e\" is neither a token nor a group. Write a token as { \"$type\": …, \"$value\": … }.");
    }

    @Test
    void propertiesThatAreNotKnownAreToldOnce() {
        assertThat(notices("""
                { "$type": "number", "a": { "$value": 1, "$scopes": [] }, "b": { "$value": 1, "$scopes": [] },
                  "c": { "$descripton": "x" } }
                """))
                .containsExactly(
                        "1:42 \"$scopes\" is not a property of tokens, and means nothing here.",
                        "2:10 \"$descripton\" is not a property of groups, and means nothing here. Did you mean"
                                + " \"$description\"?");
    }

    @Test
    void aResolverIsRefused() {
        assertThat(errors("{ \"version\": \"2025.10\", \"resolutionOrder\": [] }"))
                .singleElement()
                .asString()
                .startsWith("1:1 This is a resolver of design tokens");
        assertThat(DesignTokens.read(List.of(Read.file("brand.resolver.json", "{}")))
                        .errors())
                .hasSize(1);
    }

    @Test
    void deprecationIsInheritedAndFalseUndoesIt() {
        DesignTokens tokens = tokens("""
                { "old": { "$type": "color", "$deprecated": "Use {new}.",
                    "a": { "$value": { "colorSpace": "srgb", "components": [0, 0, 0] } },
                    "b": { "$deprecated": false, "$value": { "colorSpace": "srgb", "components": [0, 0, 0] } },
                    "in": { "c": { "$deprecated": true, "$value": { "colorSpace": "srgb", "components": [0, 0, 0] } } },
                    "undone": { "$deprecated": false, "d": { "$value": "{old.a}" } } },
                  "new": { "$value": "{old.a}" } }
                """);
        assertThat(tokens.errors()).isEmpty();
        assertThat(tokens.colors())
                .extracting(ColorToken::name, ColorToken::deprecated)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("old.a", Optional.of("Use {new}.")),
                        org.assertj.core.groups.Tuple.tuple("old.b", Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple("old.in.c", Optional.of("")),
                        org.assertj.core.groups.Tuple.tuple("old.undone.d", Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple("new", Optional.empty()));
        assertThat(errors("{ \"a\": { \"$deprecated\": 3 } }"))
                .containsExactly("1:25 \"$deprecated\" of \"a\" is not of its kind. Expected true, false or a reason.");
    }

    @Test
    void filesAreReadAsOneAndTheLaterTokenCounts() {
        DesignTokens tokens = DesignTokens.read(List.of(Read.file("a.json", """
                        { "color": { "$type": "color",
                            "x": { "$deprecated": true, "$value": { "colorSpace": "srgb", "components": [0, 0, 0] } },
                            "y": { "$value": "{semantic.z}" } } }
                        """), Read.file("b.json", """
                        { "color": { "x": { "$value": { "colorSpace": "srgb", "components": [1, 1, 1] } } },
                          "semantic": { "z": { "$value": "{color.x}" } } }
                        """)));
        assertThat(colors(tokens))
                .containsExactly(
                        entry("color.x", "#ffffff"), entry("color.y", "#ffffff"), entry("semantic.z", "#ffffff"));
        assertThat(tokens.colors().get(0).deprecated()).isEmpty();
        assertThat(tokens.colors().get(0).origin()).hasToString("b.json:1:14");
    }
}
