package io.brandrules.cli;

import static io.brandrules.lint.Severity.ERROR;
import static io.brandrules.lint.Severity.INFO;
import static io.brandrules.lint.Severity.WARNING;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.data.Origin;
import io.brandrules.ruleset.Problem;
import io.brandrules.ruleset.RulesetException;
import io.brandrules.text.Position;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every exit status of {@code lint}, and what is told with it. */
class LintStatusTest {
    private Session session;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = new Session(folder);
    }

    @Test
    void nothingFoundIsClean() {
        assertThat(session.run()).isZero();
        assertThat(session.printed()).isEqualTo("1 file linted, no violations. Verdict: pass\n");
        assertThat(session.told()).isEmpty();
    }

    @Test
    void anErrorFails() {
        assertThat(session.finds(ERROR).run("lint", ".")).isEqualTo(1);
        assertThat(session.printed()).isEqualTo("""
                a.html  html

                a.html:1:21: error: Say "inexpensive", not "cheap".
                    1 | <p>Überaus günstig, cheap</p>
                      |                     ^^^^^
                      rule     tone/avoided-term, tone.terms.cheap

                  errors  warnings  infos  rule
                       1         -      -  tone/avoided-term

                1 file linted, 1 with violations. Verdict: fail
                """);
        assertThat(session.told()).isEmpty();
    }

    @Test
    void failOnMovesTheBar() {
        assertThat(session.finds(WARNING).run()).isZero();
        assertThat(session.run("--fail-on", "warning")).isEqualTo(1);
        assertThat(session.run("--fail-on=info")).isEqualTo(1);
        assertThat(session.finds(ERROR).run("--fail-on", "never")).isZero();
    }

    @Test
    void infosFailOnlyWhereAskedFor() {
        assertThat(session.finds(INFO).run("--fail-on", "warning")).isZero();
        assertThat(session.run("--fail-on", "info")).isEqualTo(1);
    }

    @Test
    void moreWarningsThanAllowedFail() {
        session.finds(WARNING, WARNING);
        assertThat(session.run("--max-warnings", "2")).isZero();
        assertThat(session.told()).isEmpty();
        assertThat(session.run("--max-warnings", "1", "--fail-on", "never")).isEqualTo(1);
        assertThat(session.told()).isEqualTo("error: 2 warnings, and --max-warnings allows 1\n");
    }

    @Test
    void aFileThatCannotBeReadIsTroubleAndTheRestIsReported() {
        assertThat(session.finds(ERROR).failsOn("b.html", "cannot be read").run())
                .isEqualTo(2);
        assertThat(session.printed()).contains("a.html:1:21: error:");
        assertThat(session.told()).isEqualTo("error: b.html: cannot be read\n");
    }

    @Test
    void aPathThatDoesNotExistIsNamedAndTheRestIsLinted() {
        assertThat(session.run("nowhere.html", ".", "")).isEqualTo(2);
        assertThat(session.linted).containsExactly(session.folder);
        assertThat(session.told()).isEqualTo("""
                error: nowhere.html: no such file or folder
                error: "": no such file or folder
                """);
    }

    @Test
    void onlyPathsThatDoNotExistIsTrouble() {
        assertThat(session.run("explan")).isEqualTo(2);
        assertThat(session.linted).isEmpty();
        assertThat(session.told())
                .isEqualTo("error: explan: no such file or folder. Did you mean the command explain?\n");
    }

    @Test
    void aFolderWithNothingToLintIsTroubleUnlessAllowed() {
        session.findsNothingUnder("pages");
        assertThat(session.run()).isEqualTo(2);
        assertThat(session.told()).isEqualTo("error: pages: nothing to lint; --allow-empty accepts that\n");
        session.err.reset();
        assertThat(session.run("--allow-empty")).isZero();
        assertThat(session.told()).isEqualTo("notice: pages: nothing to lint\n");
    }

    @Test
    void aBrokenRulesetShowsEveryProblemOnItsLine() {
        Problem first = new Problem(new Origin("brand-rules.yaml", new Position(9, 2, 3)), "/colors", "is no map.");
        Problem second = new Problem(new Origin("brand-rules.yaml", new Position(0, 1, 1)), "", "has no\nbrand.");
        session.breaksWith(() -> new RulesetException(List.of(first, second)));

        assertThat(session.run()).isEqualTo(2);
        assertThat(session.printed()).isEmpty();
        assertThat(session.told()).isEqualTo("""
                brand-rules.yaml:2:3: /colors: is no map.
                brand-rules.yaml:1:1: /: has no\\nbrand.
                The ruleset has 2 problems; nothing was linted.
                """);
    }

    @Test
    void aRulesetThatCannotBeFoundIsOneLine() {
        session.breaksWith(() -> new RulesetException("no brand-rules.yaml at or above a.html"));

        assertThat(session.run()).isEqualTo(2);
        assertThat(session.told()).isEqualTo("error: no brand-rules.yaml at or above a.html\n");
    }

    @Test
    void aFaultOfTheProgramIsOneLine() {
        session.breaksWith(() -> new IllegalStateException("no\u001b[31m way"));

        assertThat(session.run()).isEqualTo(2);
        assertThat(session.told().lines())
                .singleElement()
                .asString()
                .startsWith("brand-rules ")
                .contains("IllegalStateException: no\\u001b[31m way")
                .contains("please report it")
                .contains("--debug");
    }

    @Test
    void debugShowsWhereTheFaultIs() {
        session.breaksWith(() -> new IllegalStateException("no way"));

        assertThat(session.run("--debug")).isEqualTo(2);
        assertThat(session.told()).contains("\n  at io.brandrules.cli.Session.");
    }

    @Test
    void aStackThatIsTooDeepIsNoStackTrace() {
        assertThat(session.breaksDownWith(StackOverflowError::new).run()).isEqualTo(2);
        assertThat(session.told().lines()).singleElement().asString().contains("StackOverflowError");
    }

    @Test
    void aBrokenPipeIsNoTrouble() {
        assertThat(session.writesTo(failing("Broken pipe")).run()).isZero();
        assertThat(session.finds(ERROR).run()).isEqualTo(1);
        assertThat(session.told()).isEmpty();
    }

    @Test
    void outputThatIsLostIsTrouble() {
        assertThat(session.writesTo(failing("No space left on device")).run()).isEqualTo(2);
        assertThat(session.told())
                .isEqualTo("error: the report cannot be written to standard output: No space left on device\n");
    }

    @Test
    void noticesGoToStandardErrorUnlessQuiet() {
        session.notices("approvals is not enforced yet");
        assertThat(session.run()).isZero();
        assertThat(session.told()).isEqualTo("notice: approvals is not enforced yet\n");
        session.err.reset();
        assertThat(session.run("--quiet")).isZero();
        assertThat(session.told()).isEmpty();
    }

    @Test
    void outputIsUtf8WhateverThePlatform() {
        session.finds(ERROR).run();
        assertThat(new String(session.out.toByteArray(), UTF_8)).contains("Überaus günstig");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
