package io.brandrules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.document.Format;
import io.brandrules.lint.LintResult;
import io.brandrules.lint.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of what is found: every place and every notation, each by an example that is linted. */
class CoverageTest {
    private static final Path PAGE = Path.of("../docs/coverage.md");
    private static final String UPDATE = "updateCoverage";
    private static final String RULESET = """
            brand: Coverage
            colors: { palette: { ink: "#1a1a2e" } }
            fonts: { families: { body: { stack: [Inter, Arial, sans-serif] } } }
            rules: { font/wrong-fallback: off }
            """;
    private static final String HEAD = """
            # Coverage
            Every place where a colour or a font can be written, and every notation of a colour. Each line is linted by a test, and counts as found only if what is marked is reported at exactly its place, and nothing else is.

            «…» marks a colour or a family that is not the brand's, and is reported; ‹…› marks what is said to be not checked, because a template fills it in or its value is derived; `⏎` stands for a line break.
            """;

    /** A line of the page, and what became of it. */
    private record Line(String place, String example, Set<String> expected, Set<String> found) {
        @Override
        public String toString() {
            Set<String> missing = new TreeSet<>(expected);
            missing.removeAll(found);
            Set<String> further = new TreeSet<>(found);
            further.removeAll(expected);
            return "\n" + place + ": " + example + "\n    missing " + missing + ", and not expected " + further;
        }

        boolean passes() {
            return expected.equals(found);
        }

        String row() {
            return "| " + place + " | `` " + example.replace("|", "\\|") + " `` | "
                    + (passes() ? "found" : "**not found**") + " |\n";
        }
    }

    /** Text without its marks, and the places that were marked. */
    private record Marked(String text, Set<String> places) {
        static Marked of(String example) {
            StringBuilder text = new StringBuilder();
            Set<String> places = new TreeSet<>();
            Deque<Integer> open = new ArrayDeque<>();
            for (int i = 0; i < example.length(); i++) {
                char c = example.charAt(i);
                switch (c) {
                    case '«', '‹' -> open.push(text.length());
                    case '»' -> places.add("flagged " + open.pop() + ".." + text.length());
                    case '›' -> places.add("not checked " + open.pop() + ".." + text.length());
                    case '⏎' -> text.append('\n');
                    default -> text.append(c);
                }
            }
            return new Marked(text.toString(), places);
        }
    }

    @Test
    void everyPlaceIsFound() throws IOException {
        List<Line> lines = new ArrayList<>();
        String page = page(lines);
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(PAGE, page, UTF_8);
        }
        assertThat(lines).hasSizeGreaterThan(200);
        assertThat(lines.stream().filter(line -> !line.passes()).toList())
                .as("places that are not found")
                .isEmpty();
        assertThat(page)
                .as(
                        "What is covered and docs/coverage.md differ. Run%n"
                                + "  mvn -pl brand-rules-core test -Dtest=CoverageTest -D%s=true%n"
                                + "and commit the file",
                        UPDATE)
                .isEqualTo(Files.readString(PAGE, UTF_8));
    }

    @Test
    void thirtyEightColoursAndElevenFontsOfOneMail(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("brand-rules.yaml"), RULESET, UTF_8);
        Map<String, Set<String>> expected = new TreeMap<>();
        for (String name : List.of("probe.css", "probe.html")) {
            Marked marked = Marked.of(resource(name));
            Files.writeString(folder.resolve(name), marked.text(), UTF_8);
            expected.put(name, marked.places());
        }

        LintResult mail =
                Lint.by(RULESET).lint(Content.file(folder.resolve("probe.html")).root(folder));

        Map<String, Set<String>> found = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Violation violation : mail.violations()) {
            // How a colour or a stack is written is judged by rules of their own.
            if (Set.of("color/unsafe-syntax", "font/wrong-fallback").contains(violation.rule())) {
                continue;
            }
            String name = violation.path().substring(violation.path().lastIndexOf('/') + 1);
            found.computeIfAbsent(name, n -> new TreeSet<>())
                    .add("flagged " + violation.range().start().offset() + ".."
                            + violation.range().end().offset());
            counts.merge(violation.rule(), 1, Integer::sum);
        }
        assertThat(found).isEqualTo(expected);
        assertThat(counts).isEqualTo(Map.of("color/off-palette", 38, "font/unknown-family", 11));
    }

    private static String page(List<Line> lines) throws IOException {
        BrandLinter linter = Lint.by(RULESET);
        StringBuilder page = new StringBuilder(HEAD);
        Format format = Format.HTML;
        String frame = "¤";
        for (String line : resource("places.txt").lines().toList()) {
            if (line.startsWith("## ")) {
                frame = "¤";
                page.append('\n').append(line).append("\n| place | example | |\n|---|---|---|\n");
            } else if (line.startsWith("format: ")) {
                format = Format.valueOf(line.substring(8).toUpperCase(Locale.ROOT));
            } else if (line.startsWith("frame: ")) {
                frame = line.substring(7);
            } else if (line.contains(" :: ")) {
                String[] parts = line.split(" :: ", 2);
                Line read = line(linter, format, parts[0], frame.replace("¤", parts[1]), parts[1]);
                lines.add(read);
                page.append(read.row());
            }
        }
        return page.toString();
    }

    private static Line line(BrandLinter linter, Format format, String place, String example, String shown) {
        Marked marked = Marked.of(example);
        LintResult result =
                linter.lint(Content.of("a." + ending(format), marked.text().getBytes(UTF_8)));
        Set<String> found = new TreeSet<>();
        for (Violation violation : result.violations()) {
            boolean flagged = Set.of("color/off-palette", "font/unknown-family").contains(violation.rule());
            boolean gap = violation.rule().equals("content/not-checked");
            if (flagged || gap) {
                found.add((flagged ? "flagged " : "not checked ")
                        + violation.range().start().offset() + ".."
                        + violation.range().end().offset());
            }
        }
        return new Line(place, shown, marked.places(), found);
    }

    private static String ending(Format format) {
        return format == Format.MARKDOWN ? "md" : format.id();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = CoverageTest.class.getResourceAsStream("coverage/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        }
    }
}
