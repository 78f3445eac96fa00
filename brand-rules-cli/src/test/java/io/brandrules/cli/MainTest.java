package io.brandrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own. */
class MainTest {
    @TempDir
    Path folder;

    @Test
    void standardInputMayBeAPipe() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("brand-rules.yaml"), "tone: { terms: { cheap: {} } }", UTF_8);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process program = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "lint",
                        "--stdin-path",
                        "a.txt",
                        "-")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (OutputStream input = program.getOutputStream()) {
            input.write("Not cheap".getBytes(UTF_8));
        }
        assertThat(new String(program.getInputStream().readAllBytes(), UTF_8)).contains("a.txt:1:5: error: ");
        assertThat(program.waitFor()).isEqualTo(1);
    }
}
