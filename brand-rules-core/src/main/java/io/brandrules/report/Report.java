package io.brandrules.report;

import io.brandrules.lint.LintRun;
import java.io.IOException;

/** A form in which a run is told. Immutable and thread-safe. */
public interface Report {
    /** Writes the run; the same run gives the same characters. */
    void write(LintRun run, Appendable out) throws IOException;
}
