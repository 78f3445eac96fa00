package io.brandrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code test}: the examples of rulesets. */
class TestCommandTest {
    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void open() throws IOException {
        session = new Session(folder);
        Files.createDirectories(folder.resolve(".git"));
    }

    @Test
    void theRulesetThatGovernsTheFolderIsTested() throws IOException {
        write("brand-rules.yaml", "tone: { terms: { cheap: { examples: { pass: Good., fail: Cheap. } } } }");

        assertThat(session.run("test")).isZero();
        assertThat(session.printed()).isEqualTo("brand-rules.yaml: 2 examples of 1 entry, all as they should be.\n");
        assertThat(session.told()).isEmpty();
    }

    @Test
    void whatDoesNotHoldIsNamedWhereverItIsWritten() throws IOException {
        write("group/brand-rules.yaml", "tone: { terms: { cheap: { examples: { fail: Good. } } } }");
        write("bank/brand-rules.yaml", """
                extends: ../group/brand-rules.yaml
                industries: [financial]
                """);

        assertThat(session.run("test", "bank", "group/brand-rules.yaml")).isEqualTo(1);
        String mismatch = "group/brand-rules.yaml:1:45: tone.terms.cheap: expected \"Good.\" to fail, but the entry"
                + " finds nothing";
        assertThat(session.printed().lines())
                .containsExactly(
                        mismatch,
                        "bank/brand-rules.yaml: 1 example of 1 entry, 1 not as it should be.",
                        mismatch,
                        "group/brand-rules.yaml: 1 example of 1 entry, 1 not as it should be.");
    }

    @Test
    void theRulesetIsNamedWhateverElseItReads() throws IOException {
        write("a.tokens.json", """
                { "ink": { "$type": "color", "$value": "#1a1a2e" } }
                """);
        write("brand-rules.yaml", "colors: { tokens: a.tokens.json }\n");

        assertThat(session.run("test")).isZero();
        assertThat(session.printed()).isEqualTo("brand-rules.yaml: There are no examples to run.\n");
    }

    @Test
    void theExamplesOfPacksAreRunToo() throws IOException {
        write("brand-rules.yaml", "extends: pack:inclusive-language\n");

        assertThat(session.run("test", "--as-of", "2026-11-22")).isZero();
        assertThat(session.printed()).endsWith(" entries, all as they should be.\n");
    }

    @Test
    void coverageNamesWhatNoExampleBreaks() throws IOException {
        write("brand-rules.yaml", """
                tone: { terms: { cheap: {} } }
                approvals: { roles: { brand: { members: [a@northwind.example], examples: { fail: y } } } }
                """);

        assertThat(session.run("test", "--coverage")).isZero();
        assertThat(session.printed()).isEqualTo("""
                brand-rules.yaml:1:18: tone.terms.cheap: no example breaks it
                brand-rules.yaml: There are no examples to run.
                """);
        assertThat(session.told())
                .isEqualTo("notice: brand-rules.yaml:2:23: approvals.roles.brand: not enforced by this version, so its"
                        + " examples were not run\n");
    }

    @Test
    void whatCannotBeTestedIsTrouble() throws IOException {
        write("broken.yaml", "extends: pack:inclusive-langage\n");

        assertThat(session.run("test", "none.yaml")).isEqualTo(2);
        assertThat(session.run("test")).isEqualTo(2);
        assertThat(session.run("test", "broken.yaml")).isEqualTo(2);
        assertThat(session.printed()).isEmpty();
        assertThat(session.told())
                .contains("error: none.yaml: no such file or folder")
                .contains("no brand-rules.yaml at or above")
                .contains("broken.yaml:1:10: /extends: \"pack:inclusive-langage\" is not a pack");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, UTF_8);
    }
}
