package io.brandrules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Design tokens as a ruleset names them in {@code colors.tokens}. */
class DesignTokensTest {
    private static final String BRAND = """
            { "color": { "$type": "color",
                "lagoon": { "$root": { "$value": { "colorSpace": "srgb", "components": [0, 0.4, 0.8] } } },
                "ink": { "$value": { "colorSpace": "srgb", "components": [0, 0, 0] } },
                "teal": { "$deprecated": "Retired in 2026; use {color.lagoon.$root}.",
                  "$value": { "colorSpace": "srgb", "components": [0, 0.5, 0.5] } } } }
            """;

    @TempDir
    Path folder;

    @Test
    void eachColourOfAFileIsOneOfThePaletteUnlessThePaletteHasItsName() throws IOException {
        write("tokens/brand.tokens.json", BRAND);
        Ruleset ruleset = load("""
                colors:
                  tokens: tokens/brand.tokens.json
                  palette: { color.ink: "#1a1a2e", old: { value: "#123456", use: color.lagoon } }
                  pairs: [{ text: color.lagoon, on: [color.ink] }]
                """);
        Colors colors = ruleset.colors().orElseThrow();
        assertThat(colors.palette())
                .extracting(color -> color.name() + " " + color.value().hex())
                .containsExactly("color.ink #1a1a2e", "old #123456", "color.lagoon #0066cc", "color.teal #008080");
        PaletteColor lagoon = colors.palette().get(2);
        assertThat(lagoon.entry().path()).isEqualTo("colors.tokens[\"color.lagoon\"]");
        assertThat(lagoon.entry().origin()).hasToString("tokens/brand.tokens.json:2:17");
        PaletteColor teal = colors.palette().get(3);
        assertThat(teal.retired()).contains("Retired in 2026; use {color.lagoon.$root}.");
        assertThat(teal.entry().because()).isEqualTo(teal.retired());
        assertThat(teal.use()).contains("color.lagoon");
        assertThat(ruleset.files()).containsExactly("brand-rules.yaml", "tokens/brand.tokens.json");
        assertThat(ruleset.notices()).noneMatch(notice -> notice.message().contains("colors.tokens"));
    }

    @Test
    void theDigestDependsOnTheTokens() throws IOException {
        write("t.json", BRAND);
        String before = load("colors: { tokens: t.json }").digest();
        write("t.json", BRAND.replace("0.4", "0.5"));
        assertThat(load("colors: { tokens: t.json }").digest()).isNotEqualTo(before);
    }

    @Test
    void aFileIsRelativeToTheLayerThatNamesIt() throws IOException {
        write("base/brand.yaml", "colors: { tokens: [t.json] }\n");
        write("base/t.json", BRAND);
        write("own.tokens", "own: { $type: color, $value: \"{color.ink}\" }\n");
        Ruleset ruleset = load("""
                extends: base/brand.yaml
                colors: { tokens+: [own.tokens] }
                """);
        assertThat(ruleset.files()).containsExactly("base/brand.yaml", "brand-rules.yaml", "base/t.json", "own.tokens");
        assertThat(ruleset.colors().orElseThrow().palette())
                .extracting(PaletteColor::name)
                .contains("color.ink", "own");
    }

    @Test
    void aLayerOfTheClassPathHasItsTokensThere() throws IOException {
        write("jar/com/northwind/group.yaml", "colors: { tokens: tokens/t.json }\n");
        write("jar/com/northwind/tokens/t.json", BRAND);
        write("brand-rules.yaml", "extends: classpath:com/northwind/group.yaml\n");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.resolve("jar").toUri().toURL()})) {
            Ruleset ruleset = Ruleset.load(
                    folder.resolve("brand-rules.yaml"),
                    new LoadOptions(Optional.of(folder), List.of(), Optional.of(folder), Optional.of(loader)));
            assertThat(ruleset.files()).contains("classpath:com/northwind/tokens/t.json");
            assertThat(ruleset.colors().orElseThrow().palette()).hasSize(3);
        }
    }

    @Test
    void filesAreConfinedAsLayersAre() throws IOException {
        write("in/.git/HEAD", "");
        write("in/t.txt", "{}");
        write("in/bad.json", "{ \"a\": ");
        write("in/list.json", "[]");
        write("in/brand.resolver.json", "{}");
        write("t.json", "{}");
        write("in/brand-rules.yaml", """
                colors:
                  tokens: [../t.json, none.json, "https://x.example/t.json", t.txt, bad.json, list.json, brand.resolver.json]
                """);
        assertThat(problems("in/brand-rules.yaml"))
                .containsExactly(
                        "in/bad.json:1:8: /: The text ends before this does.",
                        "in/brand-rules.yaml:2:12: /colors/tokens/0: The design tokens \"../t.json\" cannot be read: the file leads"
                                + " out of the root folder. Keep it beneath the root, or allow its folder with --allow-outside.",
                        "in/brand-rules.yaml:2:23: /colors/tokens/1: The design tokens \"none.json\" cannot be read: the file does"
                                + " not exist. Name an existing file, relative to this one.",
                        "in/brand-rules.yaml:2:34: /colors/tokens/2: The design tokens \"https://x.example/t.json\" cannot be read:"
                                + " the file is a URL, and nothing is fetched. Name a file, or a ruleset of the class path after"
                                + " classpath:.",
                        "in/brand-rules.yaml:2:62: /colors/tokens/3: The design tokens \"t.txt\" cannot be read: the file has"
                                + " another ending than .json, .tokens, .yaml or .yml. Rename it.",
                        "in/brand.resolver.json:1:1: /: This is a resolver of design tokens, and resolvers are not read yet. Name"
                                + " the files of tokens that it combines, in their order.",
                        "in/list.json:1:1: /: A file of design tokens is a map. Expected groups and tokens, such as { \"color\": {"
                                + " \"$type\": \"color\", … } }.");
    }

    @Test
    void whatIsWrongInAFileIsToldWithTheRestAtItsPlace() throws IOException {
        write("t.json", "{ \"a\": { \"$type\": \"color\",\n  \"$value\": \"{b}\" } }");
        write("brand-rules.yaml", "colors:\n  tokens: t.json\n  tolerance: -1\n  pairs: [{ text: a, on: b }]\n");
        assertThat(problems("brand-rules.yaml"))
                .hasSize(2)
                .last()
                .isEqualTo("t.json:2:13: /a/$value: \"a\" refers to {b},"
                        + " which there is not. Name a token of these files.");
    }

    @Test
    void namesThatNeitherThePaletteNorATokenHasAreRefused() throws IOException {
        write("t.json", BRAND);
        write("brand-rules.yaml", "colors:\n  tokens: t.json\n  pairs: [{ text: color.inc, on: color.lagoon }]\n");
        assertThat(problems("brand-rules.yaml"))
                .containsExactly("brand-rules.yaml:3:19: /colors/pairs/0/text: \"color.inc\""
                        + " is not a colour of the palette. Expected a name of colors.palette, or a design token. Did you mean"
                        + " \"color.ink\"?");
    }

    @Test
    void noticesOfTokensAreNoticesOfTheRuleset() throws IOException {
        write("t.json", "{ \"a\": { \"$type\": \"color\", \"$value\": \"#112233\" } }");
        assertThat(load("colors: { tokens: t.json }").notices())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("t.json:1:38: /: This file is in an earlier draft");
    }

    @Test
    void stylesOfTypeBecomeRoles() throws IOException {
        write("t.json", """
                { "type": { "$type": "typography",
                    "phone": { "h1": { "$value": STYLE28 }, "H2": { "$value": STYLE28 } },
                    "screen": { "h1": { "$value": STYLE40 }, "body": { "$value": STYLE28 }, "hero": { "$value": STYLE40 } } } }
                """.replace("STYLE28", style(28, "px", "Northwind Sans"))
                .replace("STYLE40", style(3, "rem", "Northwind Sans")));
        Fonts fonts = load("""
                colors: { tokens: t.json }
                fonts:
                  families: { sans: [Northwind Sans, Arial] }
                  hierarchy: { body: { family: sans, size: 14px..16px } }
                """).fonts().orElseThrow();
        assertThat(fonts.hierarchy()).extracting(TextRole::name).containsExactly("body", "h1", "h2");
        TextRole h1 = fonts.hierarchy().get(1);
        assertThat(h1.size().orElseThrow()).hasToString("28px..3rem");
        assertThat(h1.weight().orElseThrow()).hasToString("700");
        assertThat(h1.lineHeight().orElseThrow()).hasToString("1.25");
        assertThat(h1.family()).contains("sans");
        assertThat(h1.entry().path()).isEqualTo("colors.tokens[\"type.phone.h1\"]");
        assertThat(fonts.hierarchy().get(0).size().orElseThrow()).hasToString("14px..16px");

        Ruleset alone = load("colors: { tokens: t.json }");
        assertThat(alone.fonts().orElseThrow().hierarchy()).hasSize(3);
        assertThat(alone.fonts().orElseThrow().families()).isEmpty();
    }

    @Test
    void aStyleOfAFamilyThatTheRulesetHasNotIsTold() throws IOException {
        write("t.json", "{ \"h1\": { \"$type\": \"typography\", \"$value\": " + style(28, "px", "Inter") + " } }");
        assertThat(load("colors: { tokens: t.json }\nfonts: { families: { sans: [Northwind Sans] } }")
                        .notices())
                .extracting(Problem::toString)
                .contains("t.json:1:3: /: \"h1\" is set in Inter, with which no family of fonts.families begins. Add it"
                        + " there, or correct the token.");
    }

    private static String style(double size, String unit, String family) {
        return "{ \"fontFamily\": [\"" + family + "\", \"Arial\"], \"fontSize\": { \"value\": " + size
                + ", \"unit\": \""
                + unit + "\" }, \"fontWeight\": 700, \"lineHeight\": 1.25, \"letterSpacing\": { \"value\": 0, \"unit\":"
                + " \"px\" } }";
    }

    private Ruleset load(String ruleset) throws IOException {
        write("brand-rules.yaml", ruleset);
        return Ruleset.load(folder.resolve("brand-rules.yaml"), options());
    }

    private List<String> problems(String file) {
        return catchThrowableOfType(RulesetException.class, () -> Ruleset.load(folder.resolve(file), options()))
                .problems()
                .stream()
                .map(Problem::toString)
                .toList();
    }

    private LoadOptions options() {
        return new LoadOptions(Optional.empty(), List.of(), Optional.of(folder), Optional.empty());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
