package io.brandrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code explain}, help and the version. */
class OtherCommandsTest {
    private Session session;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = new Session(folder);
    }

    @Test
    void explainPrintsThePageOfARule() {
        assertThat(session.run("explain", "sample/loud-word")).isZero();
        assertThat(session.printed()).isEqualTo("""
                # sample/loud-word
                Flags words that are too loud: “überlaut”.
                """);
        assertThat(session.told()).isEmpty();
    }

    @Test
    void explainWithoutARuleListsThem() {
        assertThat(session.run("explain")).isZero();
        assertThat(session.printed()).isEqualTo("sample/loud-word\nsample/quiet-word\n");
    }

    @Test
    void explainOfAnUnknownRuleSuggestsOne() {
        assertThat(session.run("explain", "sample/loud-wrod")).isEqualTo(2);
        assertThat(session.printed()).isEmpty();
        assertThat(session.told())
                .isEqualTo("There is no rule sample/loud-wrod. Did you mean \"sample/loud-word\"?"
                        + " brand-rules explain lists them all.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../schemas/x", "sample", "sample/", "/", "sample/loud-word.md", "\u001b[31m", "SAMPLE/X"})
    void explainTakesNothingButIds(String rule) {
        assertThat(session.run("explain", rule)).isEqualTo(2);
        assertThat(session.told()).startsWith("There is no rule ").doesNotContain("\u001b");
    }

    @Test
    void explainIntoABrokenPipeIsNoTrouble() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(session.writesTo(closed).run("explain")).isZero();
        assertThat(session.told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "lint --version", "explain -V"})
    void versionIsOneLine(String arguments) {
        assertThat(session.run(arguments.split(" "))).isZero();
        assertThat(session.printed()).matches("brand-rules \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(session.run("--help")).isZero();
        assertThat(session.printed()).contains("lint ", "explain ", "Usage: brand-rules [lint] [OPTIONS] [PATH...]");
    }

    @Test
    void helpOfLintNamesItsOptionsAndStatuses() {
        assertThat(session.run("lint", "--help")).isZero();
        assertThat(session.printed())
                .contains("--config", "--root", "--allow-outside", "--stdin-path", "--allow-empty", "--market")
                .contains("--channel", "--language", "--as-of", "--format", "--report", "--output", "--fail-on")
                .contains("--max-warnings", "--rule", "--jobs", "--include", "--exclude", "--quiet", "--color")
                .contains("Exit status: 0 clean; 1 violations");
        assertThat(session.printed().getBytes(UTF_8)).hasSameSizeAs(session.out.toByteArray());
    }

    @Test
    void everyLineOfHelpFitsATerminal() {
        session.run("lint", "--help");

        assertThat(session.printed().lines()).allMatch(line -> line.length() <= 100);
    }
}
