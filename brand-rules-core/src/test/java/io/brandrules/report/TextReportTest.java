package io.brandrules.report;

import static io.brandrules.report.Golden.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintRun;
import io.brandrules.lint.Severity;
import io.brandrules.lint.Violation;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private final Report plain = new TextReport(false, false);

    @Test
    void aRunWithEverythingInIt() throws IOException {
        Golden.check("full.txt", written(plain, Sample.full()));
    }

    @Test
    void aRunInColour() throws IOException {
        Golden.check("full-colour.txt", written(new TextReport(true, false), Sample.full()));
    }

    @Test
    void quietTellsErrorsAndTheSummary() throws IOException {
        Golden.check("full-quiet.txt", written(new TextReport(false, true), Sample.full()));
    }

    @Test
    void allClearIsOneLine() throws IOException {
        assertThat(written(plain, Sample.clean())).isEqualTo("1 file linted, no violations. Verdict: pass\n");
    }

    @Test
    void nothingLintedIsOneLine() throws IOException {
        assertThat(written(plain, Sample.run(List.of()))).isEqualTo("0 files linted.\n");
    }

    @Test
    void theSameRunGivesTheSameText() throws IOException {
        assertThat(written(plain, Sample.full())).isEqualTo(written(plain, Sample.full()));
    }

    @Test
    void colourAddsNothingButEscapeSequences() throws IOException {
        String colored = written(new TextReport(true, false), Sample.full());
        assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(written(plain, Sample.full()));
    }

    @Test
    void nothingFromContentSteersTheTerminal() throws IOException {
        String hostile = "x \u001b]0;owned\u0007 \u202egnp.exe \u0085 \u2028 \r\n";
        Violation violation =
                Sample.at("<p>\u001b[31mred\u202e</p>", 3, "\u001b[31m", Severity.ERROR, "tone/avoided-term", hostile);

        String text = written(plain, Sample.runOf(violation));

        assertThat(text.codePoints().filter(c -> c != '\n').allMatch(c -> c >= ' ' && c < 0x7F))
                .as(text)
                .isTrue();
        assertThat(text).contains("<p>\\u001b[31mred\\u202e</p>").contains("\\u202egnp.exe \\u0085 \\u2028 \\r\\n");
    }

    @Test
    void manyInfosAlikeTakeTwoLines() throws IOException {
        String source = "{{a}} ".repeat(40);
        Violation[] holes = IntStream.range(0, 40)
                .mapToObj(i -> Sample.at(source, 6 * i, "{{a}}", Severity.INFO, "content/not-checked", "A hole."))
                .toArray(Violation[]::new);

        assertThat(written(plain, Sample.runOf(holes))).startsWith("""
                a.html  html

                a.html:1:1: info: A hole.  content/not-checked
                      also at 1:7, 1:13, 1:19, 1:25, 1:31, 1:37, 1:43, 1:49 and 31 more

                """);
    }

    @Test
    void rulesAreListedHeaviestFirst() throws IOException {
        LintRun run = Sample.runOf(
                Sample.at("a b c", 0, "a", Severity.INFO, "a/info", "I."),
                Sample.at("a b c", 2, "b", Severity.WARNING, "b/warning", "W."),
                Sample.at("a b c", 4, "c", Severity.ERROR, "c/error", "E."));

        assertThat(written(plain, run)).endsWith("""
                  errors  warnings  infos  rule
                       1         -      -  c/error
                       -         1      -  b/warning
                       -         -      1  a/info
                       1         1      1  in all

                1 file linted, 1 with violations. Verdict: fail
                """);
    }
}
