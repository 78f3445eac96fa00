package io.brandrules.maven;

import io.brandrules.lint.Failure;
import io.brandrules.lint.LintResult;
import io.brandrules.lint.LintRun;
import io.brandrules.lint.Notice;
import io.brandrules.lint.Severity;
import io.brandrules.lint.Violation;
import io.brandrules.report.Printable;
import io.brandrules.text.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * What a run found, in the words of a build's log.
 *
 * @param workingDirectory to which the run's paths are relative
 */
record Findings(LintRun run, Path workingDirectory) {
    /** Logs notices, and each violation once, at its severity. */
    void log(Log log) {
        for (Notice notice : run.notices()) {
            log.warn(Printable.of(notice.toString()));
        }
        for (LintResult result : run.results()) {
            for (Violation violation : result.violations()) {
                log(violation, log);
            }
        }
    }

    /** Refuses a run that could not check all files as it should. */
    void requireCompleteness() throws MojoExecutionException {
        if (!run.failures().isEmpty()) {
            throw new MojoExecutionException(run.failures().stream()
                    .map(Findings::line)
                    .collect(Collectors.joining("\n", "Not everything could be checked:\n", "")));
        }
    }

    /** One sentence: {@code 3 errors and 1 warning in 2 of 12 files.} */
    String summary() {
        long files = run.results().size();
        List<String> counts = new ArrayList<>();
        add(counts, run.count(Severity.ERROR), "error");
        add(counts, run.count(Severity.WARNING), "warning");
        add(counts, run.count(Severity.INFO), "info");
        if (counts.isEmpty()) {
            return count(files, "file") + ", no violations" + waived() + ".";
        }
        long concerned =
                run.results().stream().filter(r -> !r.violations().isEmpty()).count();
        int last = counts.size() - 1;
        String list =
                last == 0 ? counts.get(0) : String.join(", ", counts.subList(0, last)) + " and " + counts.get(last);
        return list + " in " + concerned + " of " + count(files, "file") + waived() + ".";
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private String waived() {
        return run.waived() == 0 ? "" : ", " + run.waived() + " waived";
    }

    private void log(Violation violation, Log log) {
        Position start = violation.range().start();
        String line = Printable.of(workingDirectory.resolve(violation.path()) + ":[" + start.line() + ","
                + start.column() + "] " + violation.message() + " (" + violation.rule() + ")");
        switch (violation.severity()) {
            case ERROR -> log.error(line);
            case WARNING -> log.warn(line);
            default -> log.info(line);
        }
    }

    private static String line(Failure failure) {
        return Printable.of(failure.path() + ": " + failure.message());
    }

    private static void add(List<String> counts, long number, String noun) {
        if (number > 0) {
            counts.add(count(number, noun));
        }
    }
}
