package io.brandrules.cli;

import io.brandrules.lint.LintRun;
import io.brandrules.report.Report;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * A report and where it goes.
 *
 * @param name of the target in messages, as it was written
 * @param file absent: standard output
 */
record ReportTarget(Report report, String name, Optional<Path> file) {
    /** Writes the report; a file is there whole, or as it was before. */
    void write(LintRun run, Console console) throws IOException {
        if (file.isPresent()) {
            writeFile(run, file.get());
        } else {
            writeTo(console.out(), run);
        }
    }

    private void writeTo(OutputStream stream, LintRun run) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        report.write(run, writer);
        writer.flush();
    }

    private void writeFile(LintRun run, Path named) throws IOException {
        if (Files.isDirectory(named)) {
            throw new FileSystemException(named.toString(), null, "is a folder");
        }
        if (Files.exists(named) && !Files.isRegularFile(named)) {
            // A device or a pipe: there is nothing to replace.
            try (OutputStream stream = Files.newOutputStream(named)) {
                writeTo(stream, run);
            }
            return;
        }
        Path target = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
        Path folder = target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path unfinished = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream stream = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW)) {
                writeTo(stream, run);
            }
            move(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
