package io.brandrules.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected output as files; {@code -DupdateGolden=true} writes them anew. */
final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "io", "brandrules", "report");

    private Golden() {}

    static void check(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("updateGolden")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual, UTF_8);
        }
        assertThat(actual).as(name).isEqualTo(Files.readString(file, UTF_8));
    }

    static String written(Report report, LintRun run) throws IOException {
        StringBuilder out = new StringBuilder();
        report.write(run, out);
        return out.toString();
    }
}
