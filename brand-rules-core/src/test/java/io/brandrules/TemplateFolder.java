package io.brandrules;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.brandrules.lint.LintRun;
import io.brandrules.lint.Violation;
import io.brandrules.ruleset.LoadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder with partials, and a ruleset that demands a text which one of them holds. */
abstract class TemplateFolder {
    static final String RULESET = """
            brand: Test
            templates: { partials: [parts], includes: { content_blocks.legal: other/legal.txt } }
            content:
              - { path: "gb/**", market: GB }
            tone:
              terms:
                cheap: { avoid: [{ words: cheap, inflect: false }], use: fair }
                bargain: { avoid: [{ words: bargain, inflect: false }], use: offer, markets: [GB] }
            disclaimers:
              risk: { always: true, text: Your capital is at risk. }
            """;

    @TempDir
    Path root;

    @BeforeEach
    void writeRuleset() throws IOException {
        root = root.toRealPath();
        write("parts/foot.html", "<p>Your capital is at risk.</p>\n<p>So cheap.</p>\n");
        write("other/legal.txt", "Your capital is at risk.");
        write("brand-rules.yaml", RULESET);
    }

    final void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(root));
        Files.write(file, text.getBytes(UTF_8));
    }

    final LintRun lint(String path) {
        LoadOptions load = new LoadOptions(Optional.of(root), List.of(), Optional.of(root), Optional.empty());
        FolderLinter.Options some = FolderLinter.Options.of(LocalDate.of(2026, 11, 22));
        FolderLinter.Options options = new FolderLinter.Options(
                some.config(),
                load,
                some.markets(),
                some.channel(),
                some.language(),
                some.asOf(),
                2,
                some.includes(),
                some.excludes(),
                some.skipFolders(),
                some.severities(),
                some.encoding());
        return FolderLinter.of(options).lint(List.of(root.resolve(path)));
    }

    static List<String> told(LintRun run) {
        return run.results().stream()
                .flatMap(result -> result.violations().stream())
                .map(TemplateFolder::told)
                .toList();
    }

    private static String told(Violation violation) {
        return violation.path() + ":" + violation.range().start() + " " + violation.rule();
    }

    static List<String> rules(LintRun run) {
        return run.results().stream()
                .flatMap(result -> result.violations().stream())
                .map(Violation::rule)
                .toList();
    }
}
