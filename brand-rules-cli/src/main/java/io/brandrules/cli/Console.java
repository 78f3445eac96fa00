package io.brandrules.cli;

import io.brandrules.report.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * All that a run has of the world around it.
 *
 * @param in standard input
 * @param out standard output, to which UTF-8 is written
 * @param err standard error, in UTF-8
 * @param workingDirectory to which relative paths relate
 * @param environment variables
 * @param terminal whether standard output is a terminal; asked only where it matters
 * @param clock in the zone of the person who runs it
 */
record Console(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Path workingDirectory,
        Map<String, String> environment,
        BooleanSupplier terminal,
        Clock clock) {
    /** Whether whoever reads the output has had enough, as {@code head} does: that is no trouble of ours. */
    static boolean isClosedPipe(IOException problem) {
        String message = String.valueOf(problem.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed");
    }

    /** Tells a problem, or anything else that is no report, on a line of its own. */
    void tell(String line) {
        err.println(Printable.of(line));
    }
}
