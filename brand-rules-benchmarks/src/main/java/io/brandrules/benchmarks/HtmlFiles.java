package io.brandrules.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The HTML files under a folder, read once. */
record HtmlFiles(List<String> texts) {
    /** Style sheets, the values of attributes that say a colour or a font, and what makes a comment conditional. */
    private static final Pattern STYLED = Pattern.compile(
            "(?is)<style\\b[^>]*>(.*?)</style>|\\b(?:style|bgcolor|color|face)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')|<!--(\\[)if");

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

    /**
     * The same files with spaces in place of all that says a colour or a font, and of what Outlook alone reads: of one
     * length with them, and the same to read but for their styles.
     */
    HtmlFiles plain() {
        return new HtmlFiles(texts.stream().map(HtmlFiles::plain).toList());
    }

    private static String plain(String html) {
        StringBuilder plain = new StringBuilder(html);
        Matcher styled = STYLED.matcher(html);
        while (styled.find()) {
            for (int group = 1; group <= styled.groupCount(); group++) {
                for (int at = styled.start(group); at >= 0 && at < styled.end(group); at++) {
                    plain.setCharAt(at, ' ');
                }
            }
        }
        return plain.toString();
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
