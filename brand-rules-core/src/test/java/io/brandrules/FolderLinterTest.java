package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.brandrules.lint.LintResult;
import io.brandrules.lint.LintRun;
import io.brandrules.report.Reports;
import io.brandrules.ruleset.LoadOptions;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.ruleset.RulesetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a folder are linted, by which ruleset, and how they are named. */
class FolderLinterTest {
    private static final String TERM = "tone: { terms: { cheap: { avoid: [cheap] } } }\n";

    @TempDir
    Path folder;

    @Test
    void every_lintable_file_is_in_the_result_clean_or_not() throws IOException {
        write("brand-rules.yaml", TERM);
        write("a.html", "<p>cheap</p>");
        write("b/c.md", "fine");
        write("b/d.mjml", "<mjml></mjml>");
        write("b/e.png", "x");
        write(".git/f.html", "<p>cheap</p>");
        assertThat(paths(lint(1, folder))).containsExactly("a.html", "b/c.md", "b/d.mjml");
    }

    @Test
    void mappings_say_what_files_are() throws IOException {
        write("brand-rules.yaml", TERM + """
                        content:
                          - { path: "archive/**", lint: false }
                          - { path: "partials/**", channel: email, fragment: true }
                          - { path: "emails/{market}/{language}/**/*.{html,hbs}", channel: email }
                          - { path: "templates/*.tpl", format: html, market: DE }
                        """);
        write("archive/old.html", "<p>cheap</p>");
        write("emails/GB/en-GB/deep/er/a.html", "<p>cheap</p>");
        write("emails/XX/en/b.html", "<p>fine</p>");
        write("templates/c.tpl", "<p>cheap</p>");
        LintRun run = lint(1, folder);

        assertThat(paths(run))
                .containsExactly("emails/GB/en-GB/deep/er/a.html", "emails/XX/en/b.html", "templates/c.tpl");
        LintResult mail = run.results().get(0);
        assertThat(mail.channel()).contains("email");
        assertThat(mail.markets()).containsExactly("GB");
        assertThat(mail.language()).contains("en-GB");
        assertThat(run.results().get(1).violations())
                .extracting(v -> v.details().get("cause"))
                .containsExactly("unknown-code");
        assertThat(run.results().get(2).markets()).containsExactly("DE");
        assertThat(run.results().get(2).format()).isEqualTo("html");
    }

    @Test
    void the_nearest_ruleset_governs() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        write("brand-rules.yaml", TERM);
        write("a.html", "<p>cheap dear</p>");
        write(
                "shop/brand-rules.yaml",
                "extends: [../brand-rules.yaml]\ntone: { terms: { dear: { avoid: [dear] } } }\n");
        write("shop/b.html", "<p>cheap dear</p>");
        LintRun run = lint(1, folder);
        assertThat(run.results()).extracting(r -> r.violations().size()).containsExactly(1, 2);
        assertThat(run.rulesets()).hasSize(2);
    }

    @Test
    void without_a_ruleset_it_says_where_one_was_looked_for() throws IOException {
        write("a.html", "<p>cheap</p>");
        Path empty = folder.resolve("sub");
        Files.createDirectories(empty);
        FolderLinter linter = FolderLinter.of(options(1, Optional.of(folder)));
        assertThatThrownBy(() -> linter.lint(List.of(folder)))
                .isInstanceOf(RulesetException.class)
                .hasMessageContaining("no brand-rules.yaml at or above");
    }

    @Test
    void names_that_match_nothing_are_told() throws IOException {
        write("brand-rules.yaml", TERM);
        Files.createDirectories(folder.resolve("empty"));
        write("a.html", "<p>fine</p>");
        LintRun run = lint(1, folder.resolve("empty"), folder.resolve("gone"), folder.resolve("a.html"));
        assertThat(run.unmatched()).containsExactly("empty");
        assertThat(run.failures()).extracting(f -> f.path()).containsExactly("gone");
        assertThat(paths(run)).containsExactly("a.html");
    }

    @Test
    void a_named_file_is_linted_whatever_its_ending() throws IOException {
        write("brand-rules.yaml", TERM);
        write("note.xyz", "so cheap");
        assertThat(lint(1, folder.resolve("note.xyz")).results().get(0).violations())
                .hasSize(1);
    }

    @Test
    void the_report_is_the_same_for_any_number_of_threads() throws IOException {
        write("brand-rules.yaml", TERM);
        for (int i = 0; i < 60; i++) {
            write("f" + i + ".html", "<p>cheap</p>".repeat(i % 7));
        }
        String one = report(lint(1, folder));
        assertThat(report(lint(8, folder))).isEqualTo(one);
        assertThat(report(lint(3, folder))).isEqualTo(one);
    }

    @Test
    void the_linter_of_one_ruleset_takes_a_folder_in_the_order_of_its_paths() throws IOException {
        write(
                "brand-rules.yaml",
                TERM + "content: [{ path: \"b/**\", market: DE }, { path: \"c/**\", lint: false }]\n");
        write("b/two.html", "<p>cheap</p>");
        write("a.md", "fine");
        write("c/three.html", "<p>cheap</p>");
        BrandLinter linter = BrandLinter.of(Ruleset.load(folder.resolve("brand-rules.yaml")), Lint.DAY);
        List<LintResult> results = new ArrayList<>();
        linter.lintFolder(folder, results::add);
        assertThat(results).extracting(r -> r.violations().size()).containsExactly(0, 1);
        assertThat(results.get(1).markets()).containsExactly("DE");
    }

    @Test
    void a_link_that_leads_nowhere_is_said() throws IOException {
        write("brand-rules.yaml", TERM);
        Files.createSymbolicLink(folder.resolve("a.html"), folder.resolve("gone.html"));
        LintRun run = lint(1, folder);
        assertThat(paths(run)).containsExactly("a.html");
        assertThat(run.failures()).extracting(f -> f.path()).containsExactly("a.html");
    }

    @Test
    void globs_include_and_exclude() throws IOException {
        write("brand-rules.yaml", TERM);
        write("in/a.html", "");
        write("in/b.md", "");
        write("out/c.html", "");
        FolderLinter.Options all = options(1, Optional.of(folder));
        FolderLinter.Options some = new FolderLinter.Options(
                all.config(),
                all.load(),
                all.markets(),
                all.channel(),
                all.language(),
                all.asOf(),
                all.jobs(),
                List.of("**/*.html"),
                List.of("out/**"),
                all.skipFolders(),
                all.severities(),
                all.encoding());
        assertThat(paths(FolderLinter.of(some).lint(List.of(folder)))).containsExactly("in/a.html");
    }

    private LintRun lint(int jobs, Path... paths) {
        return FolderLinter.of(options(jobs, Optional.empty())).lint(List.of(paths));
    }

    private FolderLinter.Options options(int jobs, Optional<Path> root) {
        FolderLinter.Options defaults = FolderLinter.Options.of(LocalDate.of(2026, 11, 22));
        LoadOptions load = new LoadOptions(root, List.of(), Optional.of(folder), Optional.empty());
        return new FolderLinter.Options(
                defaults.config(),
                load,
                defaults.markets(),
                defaults.channel(),
                defaults.language(),
                defaults.asOf(),
                jobs,
                defaults.includes(),
                defaults.excludes(),
                defaults.skipFolders(),
                defaults.severities(),
                defaults.encoding());
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> paths(LintRun run) {
        return run.results().stream().map(LintResult::path).toList();
    }

    private static String report(LintRun run) throws IOException {
        StringBuilder out = new StringBuilder();
        Reports.byName("json").orElseThrow().write(run, out);
        Reports.byName("text").orElseThrow().write(run, out);
        return out.toString();
    }
}
