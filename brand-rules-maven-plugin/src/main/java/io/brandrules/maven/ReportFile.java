package io.brandrules.maven;

import io.brandrules.lint.LintRun;
import io.brandrules.report.Report;
import io.brandrules.report.Reports;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** A report and the file that it goes to. */
record ReportFile(Path path, Report report) {
    /** The reports of the given formats, in the given folder. */
    static List<ReportFile> of(List<String> formats, Path folder) throws MojoExecutionException {
        List<ReportFile> files = new ArrayList<>();
        for (String format : Settings.list(formats)) {
            Report report = Reports.byName(format)
                    .orElseThrow(() -> Settings.refused("reports", format, String.join(" or ", Reports.names())));
            files.add(
                    new ReportFile(folder.resolve("lint-report." + (format.equals("text") ? "txt" : format)), report));
        }
        return files;
    }

    /** {@code  See A, B.}, or nothing where there is no report. */
    static String pointer(List<ReportFile> files) {
        return files.isEmpty()
                ? ""
                : files.stream().map(f -> f.path().toString()).collect(Collectors.joining(", ", " See ", "."));
    }

    void write(LintRun run) throws MojoExecutionException {
        try {
            Path folder = path.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (Writer out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
                report.write(run, out);
            }
        } catch (IOException e) {
            throw new MojoExecutionException("The report " + path + " cannot be written: " + e.getMessage(), e);
        }
    }
}
