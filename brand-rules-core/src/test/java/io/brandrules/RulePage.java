package io.brandrules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A rule's page, read as the test that it is. */
record RulePage(Path file, String title, String text, List<Fence> fences) {
    static final Path FOLDER = Path.of("..", "docs", "rules");

    /** A fenced example: its language, its role and what is known of the content. */
    record Fence(int line, String language, String role, Map<String, String> context, String body) {}

    static List<RulePage> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.getParent().equals(FOLDER))
                    .sorted()
                    .map(RulePage::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The id that the page's place gives: {@code color/off-palette}. */
    String id() {
        String name = file.getFileName().toString();
        return file.getParent().getFileName() + "/" + name.substring(0, name.length() - ".md".length());
    }

    private static RulePage read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        List<Fence> fences = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                int end = i + 1;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                fences.add(fence(i + 1, lines.get(i).substring(3), lines.subList(i + 1, end)));
                i = end;
            }
        }
        return new RulePage(file, lines.get(0).replaceFirst("^# ", ""), String.join("\n", lines), List.copyOf(fences));
    }

    private static Fence fence(int line, String info, List<String> body) {
        String[] words = info.split(" ");
        Map<String, String> context = new LinkedHashMap<>();
        for (int i = 2; i < words.length; i++) {
            String[] pair = words[i].split("=", 2);
            context.put(pair[0], pair[1]);
        }
        return new Fence(line, words[0], words.length > 1 ? words[1] : "", context, String.join("\n", body));
    }
}
