package io.brandrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the options of {@code lint} hand to the library, and how wrong ones are refused. */
class LintOptionsTest {
    private Session session;
    private Path folder;

    @BeforeEach
    void open(@TempDir Path temporary) throws IOException {
        folder = temporary;
        session = new Session(temporary);
        Files.writeString(temporary.resolve("rules.yaml"), "", UTF_8);
        Files.createDirectories(temporary.resolve("shared"));
    }

    @Test
    void withoutOptionsTheWorkingDirectoryIsLintedAsOfToday() {
        session.run();

        assertThat(session.linted).containsExactly(folder);
        assertThat(session.options().asOf()).as("the day in the console's zone").isEqualTo("2026-11-22");
        assertThat(session.options().jobs()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(session.options().config()).isEmpty();
        assertThat(session.options().load().workingDirectory()).contains(folder);
    }

    @Test
    void everyOptionReachesTheLibrary() {
        int status = session.run(
                "--config",
                "rules.yaml",
                "--root",
                ".",
                "--allow-outside",
                "shared",
                "--market",
                "GB,DE",
                "--market",
                "US-NY",
                "--channel",
                "email",
                "--language",
                "en-GB",
                "--as-of",
                "2027-01-31",
                "--rule",
                "sample/loud-word=off",
                "--rule",
                "style/Microsoft.We=warning",
                "--jobs",
                "3",
                "--include",
                "*.html",
                "--exclude",
                "old/**",
                "--exclude",
                "tmp/**",
                "shared");

        assertThat(session.told()).isEmpty();
        assertThat(status).isZero();
        var options = session.options();
        assertThat(options.config()).contains(folder.resolve("rules.yaml"));
        assertThat(options.load().root().map(Path::normalize)).contains(folder);
        assertThat(options.load().allowOutside()).containsExactly(folder.resolve("shared"));
        assertThat(options.markets()).containsExactly("GB", "DE", "US-NY");
        assertThat(options.channel()).contains("email");
        assertThat(options.language()).contains("en-GB");
        assertThat(options.asOf()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(options.severities())
                .isEqualTo(Map.of("sample/loud-word", Severity.OFF, "style/Microsoft.We", Severity.WARNING));
        assertThat(options.jobs()).isEqualTo(3);
        assertThat(options.includes()).containsExactly("*.html");
        assertThat(options.excludes()).containsExactly("old/**", "tmp/**");
        assertThat(session.linted).containsExactly(folder.resolve("shared"));
    }

    @Test
    void standardInputIsLintedAsThePathItStandsFor() {
        assertThat(session.isFed("<p>größer</p>").run("-", "--stdin-path", "emails/a.html"))
                .isZero();

        assertThat(session.linted).containsExactly(folder.resolve("emails/a.html"));
        assertThat(session.content).isEqualTo("<p>größer</p>");
    }

    @Test
    void anArgumentThatLooksLikeAFileOfArgumentsIsAPath() throws IOException {
        Files.writeString(folder.resolve("@list"), "--jobs 0", UTF_8);

        assertThat(session.run("@list")).isZero();
        assertThat(session.linted).containsExactly(folder.resolve("@list"));
    }

    @Test
    void afterTwoDashesEverythingIsAPath() throws IOException {
        Files.writeString(folder.resolve("--quiet"), "", UTF_8);

        assertThat(session.run("--", "--quiet")).isZero();
        assertThat(session.linted).containsExactly(folder.resolve("--quiet"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--confg x | Unknown option: '--confg'. Did you mean \"--config\"?",
                "--hlep | Unknown option: '--hlep'. Did you mean \"--help\"?",
                "--fromat=json | Unknown option: '--fromat=json'. Did you mean \"--format\"?",
                "--config none.yaml | --config none.yaml: no such file",
                "--root none | --root none: no such folder",
                "--allow-outside none | --allow-outside none: no such folder",
                "--as-of 2026-02-30 | --as-of 2026-02-30: not a day of the calendar. Write it as 2026-12-31.",
                "--jobs 0 | --jobs 0: at least 1 is needed",
                "--jobs x | Invalid value for option '--jobs': 'x' is not an int",
                "--max-warnings -1 | --max-warnings -1: cannot be negative",
                "--rule off | --rule off: write it as color/off-palette=warning",
                "--rule sample/loud-word=loud | --rule sample/loud-word=loud: \"loud\" is not a severity: error,"
                        + " warning, info, off",
                "--rule sample/loud-wrd=off | --rule: there is no rule sample/loud-wrd. Did you mean"
                        + " \"sample/loud-word\"?",
                "--rule ../a/b=off | --rule: there is no rule ../a/b.",
                "--fail-on errors | Invalid value for option '--fail-on': \"errors\" is none of error, warning, info,"
                        + " never",
                "--color on | Invalid value for option '--color': \"on\" is none of auto, always, never",
                "--format jsn | --format jsn: there is no such format. Did you mean \"json\"? Formats: text, json",
                "--report json | --report json: write it as json=report.json",
                "--report pdf=a.pdf | --report pdf: there is no such format. Formats: text, json",
                "--output a --report json=./a | Two reports cannot go to one file: ./a",
                "- | - needs --stdin-path: the path by which its format and its ruleset are found",
                "- . --stdin-path a.md | Standard input is linted alone: give no PATH besides -",
                "--config | Missing required parameter for option '--config' (FILE)",
                "--config rules.yaml --config rules.yaml | option '--config' (FILE) should be specified only once"
            })
    void wrongUseIsRefused(String arguments, String message) {
        assertThat(session.run(arguments.split(" "))).isEqualTo(2);
        assertThat(session.told()).isEqualTo(message + "\nUsage: brand-rules lint [OPTIONS] [PATH...]\n");
        assertThat(session.linted).isEmpty();
        assertThat(session.printed()).isEmpty();
    }

    @Test
    void colourIsForTerminals() {
        session.finds(Severity.ERROR);

        assertThat(isColored()).as("no terminal").isFalse();
        assertThat(isColored("--color", "always")).isTrue();
        session.onATerminal();
        assertThat(isColored()).as("a terminal").isTrue();
        assertThat(isColored("--color=never")).isFalse();
        assertThat(isColored("--format=json")).isFalse();
        session.environment.put("NO_COLOR", "1");
        assertThat(isColored()).as("NO_COLOR").isFalse();
        assertThat(isColored("--color=always")).as("NO_COLOR, and asked for").isTrue();
        session.environment.put("NO_COLOR", "");
        assertThat(isColored()).as("an empty NO_COLOR").isTrue();
        session.environment.put("TERM", "dumb");
        assertThat(isColored()).as("a dumb terminal").isFalse();
    }

    @Test
    void quietTellsErrorsOnly() {
        session.finds(Severity.WARNING).run("-q");

        assertThat(session.printed()).isEqualTo("""
                  errors  warnings  infos  rule
                       -         1      -  tone/avoided-term

                1 file linted, 1 with violations. Verdict: pass
                """);
    }

    private boolean isColored(String... arguments) {
        session.out.reset();
        session.run(arguments);
        return session.printed().contains("\u001b[");
    }

    @Test
    void pathsAreTakenFromTheWorkingDirectory() throws IOException {
        Files.writeString(folder.resolve("shared/a.html"), "", UTF_8);

        session.run("./shared/../shared/a.html", folder.resolve("rules.yaml").toString());

        assertThat(session.linted).isEqualTo(List.of(folder.resolve("shared/a.html"), folder.resolve("rules.yaml")));
    }
}
