package io.brandrules.cli;

import io.brandrules.report.Report;
import io.brandrules.report.Reports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say how a run is told, and when it fails. */
final class ReportOptions {
    @Option(names = "--format", paramLabel = "FORMAT", description = "How to report: text (the default), json.")
    String format = "text";

    @Option(names = "--output", paramLabel = "FILE", description = "Where to report. Default: standard output.")
    @Nullable
    String output;

    @Option(names = "--report", paramLabel = "FORMAT=FILE", description = "A further report: json=out/report.json.")
    List<String> reports = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "The lightest severity that fails: error (the default), warning, info, never.")
    FailOn failOn = FailOn.ERROR;

    @Option(names = "--max-warnings", paramLabel = "N", description = "Fail with more warnings than these.")
    @Nullable
    Integer maxWarnings;

    @Option(
            names = {"-q", "--quiet"},
            description = "Tell errors and the summary only.")
    boolean quiet;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto (the default), always, never. NO_COLOR is heeded.")
    ColorMode color = ColorMode.AUTO;

    /**
     * The reports to write, the main one first.
     *
     * @throws ParameterException naming the first value that makes no sense
     */
    List<ReportTarget> targets(Console console, CommandLine command) {
        if (maxWarnings != null && maxWarnings < 0) {
            throw new ParameterException(command, "--max-warnings " + maxWarnings + ": cannot be negative");
        }
        List<ReportTarget> targets = new ArrayList<>();
        if (output == null) {
            boolean colored = format.equals("text") && color.isOn(console);
            Report report = report("--format", format, colored, quiet, command);
            targets.add(new ReportTarget(report, "standard output", Optional.empty()));
        } else {
            Report report = report("--format", format, false, quiet, command);
            targets.add(target(report, output, console));
        }
        for (String written : reports) {
            int equals = written.indexOf('=');
            if (equals < 1 || equals == written.length() - 1) {
                throw new ParameterException(command, "--report " + written + ": write it as json=report.json");
            }
            Report report = report("--report", written.substring(0, equals), false, false, command);
            targets.add(target(report, written.substring(equals + 1), console));
        }
        refuseSharedFiles(targets, command);
        return targets;
    }

    private static ReportTarget target(Report report, String file, Console console) {
        return new ReportTarget(
                report,
                file,
                Optional.of(console.workingDirectory().resolve(file).normalize()));
    }

    private static Report report(String option, String name, boolean colored, boolean brief, CommandLine command) {
        return Reports.byName(name, colored, brief)
                .orElseThrow(() -> new ParameterException(
                        command,
                        option + " " + name + ": there is no such format."
                                + Suggestion.sentence(name, Reports.names()) + " Formats: "
                                + String.join(", ", Reports.names())));
    }

    private static void refuseSharedFiles(List<ReportTarget> targets, CommandLine command) {
        Set<Path> files = new HashSet<>();
        for (ReportTarget target : targets) {
            target.file().filter(file -> !files.add(file)).ifPresent(file -> {
                throw new ParameterException(command, "Two reports cannot go to one file: " + target.name());
            });
        }
    }
}
