package io.brandrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.brandrules.lint.LintRun;
import io.brandrules.lint.Severity;
import io.brandrules.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where reports go. */
class ReportFilesTest {
    private Session session;
    private Path folder;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        session = new Session(temporary).finds(Severity.ERROR);
    }

    @Test
    void outputGoesToTheFileInPlaceOfStandardOutput() throws IOException {
        assertThat(session.run("--format", "json", "--output", "out/report.json"))
                .isEqualTo(1);

        assertThat(session.printed()).isEmpty();
        assertThat(read("out/report.json"))
                .startsWith("{\n  \"schemaVersion\": 1,")
                .endsWith("}\n");
        assertThat(files("out")).containsExactly("report.json");
    }

    @Test
    void furtherReportsGoBesideTheMainOne() throws IOException {
        assertThat(session.run("--report", "json=a.json", "--report", "text=b.txt", "-q", "--color=always"))
                .isEqualTo(1);

        assertThat(session.printed()).contains("\u001b[");
        assertThat(read("a.json")).contains("\"Say \\\"inexpensive\\\"");
        assertThat(read("b.txt")).contains("<p>Überaus günstig, cheap</p>").doesNotContain("\u001b");
    }

    @Test
    void jsonOnStandardOutputIsNothingButJson() {
        session.notices("something").run("--format=json");

        assertThat(session.printed()).startsWith("{").endsWith("}\n");
    }

    @Test
    void anEarlierReportIsReplaced() throws IOException {
        Files.writeString(folder.resolve("report.txt"), "before ".repeat(10_000), UTF_8);
        session.run("--output", "report.txt");

        assertThat(read("report.txt")).startsWith("a.html  html").endsWith("Verdict: fail\n");
    }

    @Test
    void aLinkIsWrittenThrough() throws IOException {
        Path target = Files.writeString(folder.resolve("target.txt"), "before", UTF_8);
        Files.createSymbolicLink(folder.resolve("link.txt"), target);
        session.run("--output", "link.txt");

        assertThat(folder.resolve("link.txt")).isSymbolicLink();
        assertThat(read("target.txt")).endsWith("Verdict: fail\n");
    }

    @Test
    void aFileThatCannotBeWrittenIsTroubleAndTheRestIsWritten() throws IOException {
        Files.createDirectories(folder.resolve("taken"));

        assertThat(session.run("--output", "taken", "--report", "json=a.json")).isEqualTo(2);
        assertThat(session.told()).isEqualTo("error: the report cannot be written to taken: is a folder\n");
        assertThat(read("a.json")).isNotEmpty();
    }

    @Test
    void aReportThatBreaksOffLeavesTheEarlierOne() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "before", UTF_8);
        Report breaking = (run, out) -> {
            out.append("half");
            throw new IOException("disk full");
        };
        session.run("--quiet");
        LintRun run = session.files(session.options(), List.of());
        ReportTarget target = new ReportTarget(breaking, "report.txt", Optional.of(file));

        assertThatIOException()
                .isThrownBy(() -> target.write(run, session.console()))
                .withMessage("disk full");
        assertThat(read("report.txt")).isEqualTo("before");
        assertThat(files(".")).containsExactly("report.txt");
    }

    @Test
    void aReportIsReadableByAsManyAsOtherFiles() throws IOException {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .isTrue();
        Path other = Files.writeString(folder.resolve("other.txt"), "", UTF_8);
        session.run("--output", "report.txt");

        assertThat(Files.getPosixFilePermissions(folder.resolve("report.txt")))
                .isEqualTo(Files.getPosixFilePermissions(other));
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name), UTF_8);
    }

    private List<String> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
