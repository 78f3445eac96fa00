package io.brandrules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintResult;
import io.brandrules.lint.LintRun;
import io.brandrules.lint.Violation;
import io.brandrules.ruleset.LoadOptions;
import io.brandrules.ruleset.Ruleset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Local style sheets that documents link to and import. */
class LinkedSheetsTest {
    private static final String RULESET = """
            brand: Test
            colors: { palette: { ink: "#1a1a2e" } }
            """;
    private static final String LINK = "<link rel=stylesheet href=%s>";

    @TempDir
    Path root;

    @BeforeEach
    void writeRuleset() throws IOException {
        root = root.toRealPath();
        write("brand-rules.yaml", RULESET);
    }

    @Test
    void a_linked_sheet_is_an_entry_of_its_own_and_told_once() throws IOException {
        write("mails/a.html", LINK.formatted("../css/x.css"));
        write("mails/b.html", LINK.formatted("'../css/x.css?v=2#top'"));
        write("css/x.css", "p { color: #ff00aa }");

        LintRun run = lint("mails");

        assertThat(run.results())
                .extracting(LintResult::path)
                .containsExactly("css/x.css", "mails/a.html", "mails/b.html");
        assertThat(run.results().get(0).usedBy()).containsExactly("mails/a.html", "mails/b.html");
        assertThat(told(run)).containsExactly("css/x.css:1:12 color/off-palette");
    }

    @Test
    void a_sheet_that_is_linted_anyway_stays_one_entry() throws IOException {
        write("a.html", LINK.formatted("x.css"));
        write("x.css", "p { color: #ff00aa }");

        LintRun run = lint(".");

        assertThat(run.results()).extracting(LintResult::path).containsExactly("a.html", "x.css");
        assertThat(run.results().get(1).usedBy()).containsExactly("a.html");
    }

    @Test
    void imports_are_followed_from_file_to_file_and_once_in_a_circle() throws IOException {
        write("mails/a.html", "<style>@import '../css/x.css';</style>");
        write("css/x.css", "@import url(deep/y.css);");
        write("css/deep/y.css", "@import '../x.css'; p { color: #ff00aa }");

        LintRun run = lint("mails");

        assertThat(run.results())
                .extracting(LintResult::path)
                .containsExactly("css/deep/y.css", "css/x.css", "mails/a.html");
        assertThat(run.results().get(0).usedBy()).containsExactly("css/x.css", "mails/a.html");
        assertThat(told(run)).containsExactly("css/deep/y.css:1:32 color/off-palette");
    }

    @Test
    void what_is_not_a_local_file_beneath_the_root_is_said_and_not_read() throws IOException {
        Path outside = Files.createTempFile(root.getParent(), "outside", ".css");
        Files.writeString(outside, "p { color: #ff00aa }");
        write(
                "mails/a.html",
                String.join(
                        "\n",
                        List.of(
                                LINK.formatted("https://example.com/x.css"),
                                LINK.formatted("//example.com/x.css"),
                                LINK.formatted("/x.css"),
                                LINK.formatted("../../" + outside.getFileName()),
                                LINK.formatted("missing.css"),
                                LINK.formatted("."))));

        List<Violation> violations = lint("mails").results().get(0).violations();

        assertThat(violations)
                .extracting(Violation::message)
                .containsExactly(
                        "not checked: the style sheet https://example.com/x.css was not read: it lies elsewhere, and nothing is fetched",
                        "not checked: the style sheet //example.com/x.css was not read: it lies elsewhere, and nothing is fetched",
                        "not checked: the style sheet /x.css was not read: it is an absolute path; name the file relative to this one",
                        "not checked: the style sheet ../../" + outside.getFileName()
                                + " was not read: it lies outside of the root folder",
                        "not checked: the style sheet missing.css was not read: there is no such file",
                        "not checked: the style sheet . was not read: it is no file");
        assertThat(violations).allMatch(violation -> violation.severity().id().equals("warning"));
        Files.delete(outside);
    }

    @Test
    void a_base_elsewhere_makes_every_relative_link_one_to_elsewhere() throws IOException {
        write("a.html", "<base href='https://example.com/'>" + LINK.formatted("x.css"));
        write("b.html", "<base href='css/'>" + LINK.formatted("x.css"));
        write("css/x.css", "p { color: #ff00aa }");

        assertThat(told(lint("a.html"))).containsExactly("a.html:1:61 content/not-checked");
        assertThat(told(lint("b.html"))).containsExactly("css/x.css:1:12 color/off-palette");
    }

    @Test
    void the_digest_covers_the_sheets() throws IOException {
        write("a.html", LINK.formatted("x.css"));
        write("x.css", "p { color: #1a1a2e }");
        String before = lint("a.html").results().get(0).digest();
        write("x.css", "p { color: #1A1A2E }");

        assertThat(lint("a.html").results().get(0).digest()).isNotEqualTo(before);
    }

    @Test
    void one_document_brings_what_is_wrong_in_its_sheets() throws IOException {
        write("css/x.css", "p { color: #ff00aa }");
        Content content = Content.html("mails/a.html", LINK.formatted("../css/x.css"));

        assertThat(told(Lint.by(RULESET).lint(content.root(root)))).containsExactly("css/x.css:1:12 color/off-palette");
        assertThat(told(Lint.by(RULESET).lint(content))).containsExactly("mails/a.html:1:27 content/not-checked");
    }

    @Test
    void a_folder_brings_the_sheets_that_lie_elsewhere_at_its_end() throws IOException {
        write("mails/a.html", LINK.formatted("../css/x.css"));
        write("css/x.css", "p { color: #ff00aa }");
        List<String> told = new ArrayList<>();

        BrandLinter.of(Ruleset.load(root.resolve("brand-rules.yaml")))
                .lintFolder(root.resolve("mails"), result -> told.addAll(told(result)));

        assertThat(told).containsExactly(root.resolve("css/x.css") + ":1:12 color/off-palette");
    }

    @Test
    void a_sheet_that_says_so_gives_its_documents_a_dark_scheme() throws IOException {
        write("a.html", LINK.formatted("x.css") + "<p style='color:#333'>x");
        write("x.css", ":root { color-scheme: light dark }");

        LintResult result = BrandLinter.of(Ruleset.parse("b.yaml", "colors: { contrast: AA }"))
                .lint(Content.file(root.resolve("a.html")).root(root));

        assertThat(result.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.environments()).containsExactly("dark"));
    }

    @Test
    void the_sheets_charset_is_the_one_that_it_declares() throws IOException {
        write("a.html", LINK.formatted("x.css"));
        Files.write(
                root.resolve("x.css"),
                "@charset \"iso-8859-1\"; p { content: 'é'; color: #ff00aa }".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(told(lint("a.html"))).containsExactly("x.css:1:49 color/off-palette");
    }

    @Test
    void threads_change_nothing() throws IOException {
        for (int i = 0; i < 20; i++) {
            write("mails/" + i + ".html", LINK.formatted("../css/" + i % 3 + ".css"));
            write("css/" + i % 3 + ".css", "@import 'all.css'; p { color: #ff00aa }");
        }
        write("css/all.css", "p { color: #00ff00 }");

        assertThat(told(lint("mails", 4))).isEqualTo(told(lint("mails", 1))).hasSize(4);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, UTF_8);
    }

    private LintRun lint(String path) {
        return lint(path, 1);
    }

    private LintRun lint(String path, int jobs) {
        FolderLinter.Options defaults = FolderLinter.Options.of(LocalDate.of(2026, 11, 22));
        FolderLinter.Options options = new FolderLinter.Options(
                defaults.config(),
                new LoadOptions(Optional.empty(), List.of(), Optional.of(root), Optional.empty()),
                defaults.markets(),
                defaults.channel(),
                defaults.language(),
                defaults.asOf(),
                jobs,
                List.of(),
                List.of(),
                List.of(),
                defaults.severities(),
                defaults.encoding());
        return FolderLinter.of(options).lint(List.of(root.resolve(path)));
    }

    private static List<String> told(LintRun run) {
        return run.results().stream().flatMap(result -> told(result).stream()).toList();
    }

    private static List<String> told(LintResult result) {
        return result.violations().stream()
                .map(violation -> violation.path() + ":" + violation.range().start() + " " + violation.rule())
                .toList();
    }
}
