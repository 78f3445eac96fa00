package io.brandrules.ruleset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.brandrules.layer.Packs;
import io.brandrules.layer.Shown;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesetLoadTest {
    @TempDir
    Path folder;

    @Test
    void layersApplyDepthFirstEachFileOnceAtItsFirstPlace() throws IOException {
        write(".git/HEAD", "");
        write("base.yaml", "brand: Base\nversion: '1'\n");
        write("left.yml", "extends: base.yaml\nbrand: Left\n");
        write("right.json", "{\"extends\": [\"base.yaml\", \"left.yml\"], \"version\": \"2\"}");
        write("site/brand-rules.yaml", "extends: [../left.yml, ../right.json]\r\n");

        Ruleset ruleset = load("site/brand-rules.yaml");

        assertThat(ruleset.files()).containsExactly("base.yaml", "left.yml", "right.json", "site/brand-rules.yaml");
        assertThat(ruleset.brand()).isEqualTo("Left");
        assertThat(ruleset.version()).isEqualTo("2");
        assertThat(ruleset.folder()).contains(folder.toRealPath().resolve("site"));
        assertThat(ruleset.root()).contains(folder.toRealPath());
    }

    @Test
    void theDigestDependsOnTheTextsAndNotOnTheirLineEnds() throws IOException {
        write("unix.yaml", "brand: A\nversion: '1'\n");
        write("windows.yaml", "\uFEFFbrand: A\r\nversion: '1'\r\n");
        write("other.yaml", "brand: A\nversion: '1' \n");

        assertThat(load("unix.yaml").digest())
                .matches("sha256:[0-9a-f]{64}")
                .isEqualTo(load("windows.yaml").digest())
                .isNotEqualTo(load("other.yaml").digest());
    }

    @Test
    void aColourWithoutQuotesIsNamedAsTheCause() throws IOException {
        write("block.yaml", "brand: A\ncolors:\n  palette:\n    white: '#fff' # paper\n    ink: #1a1a2e\n");
        write("flow.yaml", "brand: A\ncolors: { palette: { ink: #1a1a2e } }\n");
        String told = "Without quotes, YAML takes #1a1a2e for a comment. Put the colour in quotes: \"#1a1a2e\".";

        assertThat(problems("block.yaml")).contains("block.yaml:5:10: /: " + told);
        assertThat(problems("flow.yaml")).contains("flow.yaml:2:27: /: " + told);
    }

    @Test
    void aCommentThatLooksLikeAColourIsNone() throws IOException {
        write("a.yaml", "brand: A # fff\ncolors: #fff\n  palette: { ink: '#1a1a2e' } # red: #f00\n");
        load("a.yaml");
    }

    @Test
    void aCaptureThatIsUnknownIsAProblem() throws IOException {
        write("a.yaml", "brand: A\ncontent: [{ path: 'mails/{markt}/*.{html,md}' }]\n");
        assertThat(problems("a.yaml"))
                .singleElement()
                .asString()
                .contains("has {markt}, which captures nothing. Expected {market} or {language}");
    }

    @Test
    void aCircleNamesTheWholeChain() throws IOException {
        write("a.yaml", "extends: b.yaml\n");
        write("b.yaml", "brand: B\nextends: [c.yaml]\n");
        write("c.yaml", "extends:\n  - b.yaml\n");

        assertThat(problems("a.yaml"))
                .containsExactly(
                        "c.yaml:2:5: /extends/0: This closes a circle: b.yaml extends c.yaml extends b.yaml. Take"
                                + " one of them out.");
    }

    @Test
    void layersHaveADepth() throws IOException {
        for (int i = 0; i < 40; i++) {
            write(i + ".yaml", "extends: " + (i + 1) + ".yaml\n");
        }

        assertThat(problems("0.yaml"))
                .containsExactly("31.yaml:1:10: /extends: More than 32 layers extend one another here. Extend fewer.");
    }

    @Test
    void nothingIsReadThatLiesOutsideTheRoot() throws IOException {
        write("outside/x.yaml", "brand: X\n");
        write("in/.git/HEAD", "");
        Files.createSymbolicLink(folder.resolve("in/link.yaml"), folder.resolve("outside/x.yaml"));
        String absolute = folder.resolve("outside/x.yaml").toString();
        write("in/a.yaml", """
                extends:
                  - ../outside/x.yaml
                  - link.yaml
                  - %s
                  - https://brand.example/x.yaml
                  - C:\\x.yaml
                """.replace("%s", absolute));

        assertThat(problems("in/a.yaml"))
                .containsExactly(
                        "in/a.yaml:2:5: /extends/0: \"../outside/x.yaml\" leads out of the root folder. Keep it beneath the"
                                + " root, or allow its folder with --allow-outside.",
                        "in/a.yaml:3:5: /extends/1: \"link.yaml\" is a link that leads out of the root folder. Keep what it"
                                + " links to beneath the root, or allow its folder with --allow-outside.",
                        "in/a.yaml:4:5: /extends/2: \"" + Shown.shortened(absolute)
                                + "\" is an absolute path. Name the file relative to this one.",
                        "in/a.yaml:5:5: /extends/3: \"https://brand.example/x.yaml\" is a URL, and nothing is fetched. Name"
                                + " a file, or a ruleset of the class path after classpath:.",
                        "in/a.yaml:6:5: /extends/4: \"C:\\x.yaml\" is an absolute path. Name the file relative to this"
                                + " one.");
    }

    @Test
    void whatIsAllowedOutsideIsRead() throws IOException {
        write("outside/x.yaml", "brand: X\n");
        write("in/.git/HEAD", "");
        write("in/a.yaml", "extends: ../outside/x.yaml\n");
        LoadOptions options = new LoadOptions(
                Optional.empty(), List.of(folder.resolve("outside")), Optional.of(folder), Optional.empty());

        assertThat(Ruleset.load(folder.resolve("in/a.yaml"), options).files())
                .containsExactly("outside/x.yaml", "in/a.yaml");
    }

    @Test
    void layersOfTheClassPathExtendEachOther() throws IOException {
        write("jar/com/bank/group.yaml", "extends: [shared/base.yaml, classpath:com/bank/top.yaml]\nbrand: Group\n");
        write("jar/com/bank/shared/base.yaml", "version: '7'\n");
        write("jar/com/bank/top.yaml", "version: '8'\n");
        write("jar/META-INF/brand-rules/packs/tiny.yaml", "industries: [financial]\n");
        write("a.yaml", "extends: [classpath:/com/bank/group.yaml, pack:tiny]\n");
        URL[] jar = {folder.resolve("jar").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(jar)) {
            LoadOptions options =
                    new LoadOptions(Optional.empty(), List.of(), Optional.of(folder), Optional.of(loader));

            Ruleset ruleset = Ruleset.load(folder.resolve("a.yaml"), options);

            assertThat(ruleset.files())
                    .containsExactly(
                            "classpath:com/bank/shared/base.yaml",
                            "classpath:com/bank/top.yaml",
                            "classpath:com/bank/group.yaml",
                            "pack:tiny",
                            "a.yaml");
            assertThat(ruleset.version()).isEqualTo("8");
            assertThat(ruleset.industries()).containsExactly("financial");
        }
    }

    @Test
    void whatIsNotOnTheClassPathIsNamed() throws IOException {
        write("a.yaml", """
                extends: [classpath:no/such.yaml, classpath:../x.yaml, "pack:../x",
                  pack:inclusive-langage]
                """);

        assertThat(problems("a.yaml"))
                .containsExactly(
                        "a.yaml:1:11: /extends/0: The ruleset \"classpath:no/such.yaml\" is not on the class path. Check its"
                                + " name, and the dependency that it comes from.",
                        "a.yaml:1:35: /extends/1: \"classpath:../x.yaml\" leads out of the class path. Keep it within.",
                        "a.yaml:1:56: /extends/2: \"pack:../x\" is not the name of a pack. Write pack: and a name of"
                                + " letters, digits and hyphens.",
                        "a.yaml:2:3: /extends/3: \"pack:inclusive-langage\" is not a pack of this version. Expected "
                                + Shown.either(Packs.NAMES) + ", or the name of one on the class path. Did you mean"
                                + " \"inclusive-language\"?");
    }

    @Test
    void aPackIsALayerLikeAnyOther() throws IOException {
        write("jar/META-INF/brand-rules/packs/mine.yaml", "extends: [pack:inclusive-language, ./base.yaml]\n");
        write("jar/META-INF/brand-rules/packs/base.yaml", "brand: Base\ntone: { terms: { cheap: {} } }\n");
        URL[] jar = {folder.resolve("jar").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(jar, null)) {
            LoadOptions options =
                    new LoadOptions(Optional.empty(), List.of(), Optional.of(folder), Optional.of(loader));

            Ruleset ruleset = Ruleset.parse("r.yaml", "extends: pack:mine\n", options);

            assertThat(ruleset.files()).containsExactly("pack:inclusive-language", "pack:base", "pack:mine", "r.yaml");
            assertThat(ruleset.tone().orElseThrow().terms())
                    .filteredOn(term -> term.name().equals("cheap"))
                    .extracting(term -> term.entry().origin())
                    .hasToString("[pack:base:2:18]");
        }
    }

    @Test
    void aFileThatIsNoRulesetIsOneClearProblem() throws IOException {
        Files.write(folder.resolve("binary.yaml"), new byte[] {'a', ':', '\n', 0, 1});
        Files.write(
                folder.resolve("latin.yaml"), "brand: Café\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("wide.yaml"), "brand: x".getBytes(java.nio.charset.StandardCharsets.UTF_16));
        write("empty.yaml", "# nothing yet\n");
        write("list.yaml", "- a\n");
        write("brand.txt", "brand: x\n");

        assertThat(problems("missing.yaml"))
                .containsExactly(
                        "missing.yaml:1:1: /: The ruleset \"missing.yaml\" does not exist. Name an existing .yaml,"
                                + " .yml or .json file.");
        assertThat(problems(".")).singleElement().asString().contains("is a folder. Name the ruleset in it.");
        assertThat(problems("binary.yaml"))
                .containsExactly("binary.yaml:2:1: /: This is a binary file. Expected a text in UTF-8.");
        assertThat(problems("latin.yaml"))
                .containsExactly("latin.yaml:1:11: /: What follows here is not UTF-8. Save the file as UTF-8.");
        assertThat(problems("wide.yaml"))
                .containsExactly("wide.yaml:1:1: /: This file is in UTF-16. Save it as UTF-8.");
        assertThat(problems("empty.yaml"))
                .containsExactly("empty.yaml:1:1: /: This ruleset is empty. Expected sections such as \"colors:\" and"
                        + " \"tone:\".");
        assertThat(problems("list.yaml"))
                .containsExactly(
                        "list.yaml:1:1: /: A ruleset is a map. Expected sections such as \"colors:\" and \"tone:\".");
        assertThat(problems("brand.txt"))
                .containsExactly(
                        "brand.txt:1:1: /: The ruleset \"brand.txt\" has another ending than .yaml, .yml or .json."
                                + " Rename it.");
    }

    @Test
    void problemsOfAllLayersComeTogetherByFileAndPlace() throws IOException {
        write("b.yaml", "brnd: x\nversion: [1]\n");
        write("a.yaml", "extends: b.yaml\ncolours: {}\ncolors: {}\ntone: {termz: {}}\n");

        assertThat(problems("a.yaml"))
                .map(problem -> problem.substring(0, problem.indexOf(' ')))
                .containsExactly("a.yaml:2:1:", "a.yaml:4:8:", "b.yaml:1:1:", "b.yaml:2:10:");
    }

    @Test
    void aTextNamesNoFiles() {
        RulesetException exception =
                catchThrowableOfType(RulesetException.class, () -> Ruleset.parse("inline", "extends: [x.yaml]\n"));

        assertThat(exception)
                .hasMessage(
                        "inline:1:11: /extends/0: \"x.yaml\" names a file, which only a ruleset in a file can do. Name"
                                + " a ruleset of the class path after classpath:.");
        assertThat(Ruleset.parse("inline", "brand: A\n").files()).containsExactly("inline");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, UTF_8);
    }

    private Ruleset load(String name) {
        return Ruleset.load(folder.resolve(name), options());
    }

    private List<String> problems(String name) {
        RulesetException exception = catchThrowableOfType(RulesetException.class, () -> load(name));
        return exception.problems().stream().map(Problem::toString).toList();
    }

    private LoadOptions options() {
        return new LoadOptions(Optional.empty(), List.of(), Optional.of(folder), Optional.empty());
    }
}
