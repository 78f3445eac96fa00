package io.brandrules.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The HTML files under a folder, read once. */
record HtmlFiles(List<String> texts) {
    static HtmlFiles under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> texts = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(HtmlFiles::read)
                    .toList();
            if (texts.isEmpty()) {
                throw new IllegalArgumentException(
                        folder + " holds no .html file. Name another folder with -Dbenchmark.content");
            }
            return new HtmlFiles(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
