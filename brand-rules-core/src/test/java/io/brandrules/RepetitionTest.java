package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintRun;
import io.brandrules.lint.Repetition;
import io.brandrules.ruleset.LoadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of a folder's copy is said more than once. */
class RepetitionTest {
    private static final String SAMENESS = """
            tone: { sameness: { phrases: [delve], per-100-words: ..9 }, names: { Northwind Pay: {} } }
            disclaimers: { risk: { text: { en: "Your capital is at risk, and you may get back less than you have paid in." } } }
            content: [{ path: "partials/**", fragment: true }, { path: "**", language: en }]
            """;
    private static final String SHARED = "We have opened your account, so that you can pay money in, from %s on.";
    private static final String RISK = "Your capital is at risk, and you may get back less than you have paid in.";

    @TempDir
    Path folder;

    @Test
    void paragraphsAreToldWithTheirPlaces() throws IOException {
        write("brand-rules.yaml", SAMENESS);
        write("a.html", "<h1>Hi</h1>\n<p>" + SHARED.formatted("today") + "</p>\n<p>" + RISK + "</p>");
        write("b.md", "# Hi\n\n" + SHARED.formatted("Friday") + "\n\n" + RISK);
        write("c.txt", "This one has been written for you, and for nobody else in all the world.");
        write("partials/d.html", "<p>" + SHARED.formatted("{{ day }}") + "</p>");
        write("e.html", "<p>" + SHARED.formatted("{{ day }}") + "</p><footer><p>" + RISK + "</p></footer>");
        for (int jobs : new int[] {1, 4}) {
            assertThat(repetition(jobs))
                    .contains(new Repetition(
                            4,
                            3,
                            List.of(new Repetition.Group(
                                    3,
                                    3,
                                    SHARED.formatted("today"),
                                    List.of(
                                            new Repetition.Place("a.html", 2),
                                            new Repetition.Place("b.md", 3),
                                            new Repetition.Place("e.html", 1))))));
        }
    }

    @Test
    void whatFilesIncludeIsNoRepetition() throws IOException {
        write("brand-rules.yaml", SAMENESS + "templates: { partials: [partials] }\n");
        write("a.html", "<p>Hello</p>{{> foot}}");
        write("b.html", "<p>Hello</p>{{> foot}}");
        write("partials/foot.html", "<p>" + SHARED.formatted("today") + "</p>");
        assertThat(repetition(1)).contains(new Repetition(0, 0, List.of()));
    }

    @Test
    void withoutTheSectionNothingIsCompared() throws IOException {
        write("brand-rules.yaml", "tone: { headings: sentence-case }");
        write("a.txt", SHARED);
        write("b.txt", SHARED);
        assertThat(repetition(1)).isEmpty();
    }

    private Optional<Repetition> repetition(int jobs) {
        FolderLinter.Options base = FolderLinter.Options.of(LocalDate.of(2026, 11, 22));
        FolderLinter.Options options = new FolderLinter.Options(
                base.config(),
                new LoadOptions(Optional.empty(), List.of(), Optional.of(folder), Optional.empty()),
                base.markets(),
                base.channel(),
                base.language(),
                base.asOf(),
                jobs,
                base.includes(),
                base.excludes(),
                base.skipFolders(),
                base.severities(),
                base.encoding());
        LintRun run = FolderLinter.of(options).lint(List.of(folder));
        assertThat(run.failures()).isEmpty();
        return run.repetition();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
