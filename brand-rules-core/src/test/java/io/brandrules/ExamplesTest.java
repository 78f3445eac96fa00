package io.brandrules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintResult;
import io.brandrules.lint.LintRun;
import io.brandrules.lint.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.json.JSONObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The linter finds the mistakes that were planted in the examples, each at its place, and nothing else. */
class ExamplesTest {
    private static final String UPDATE = "updateExpectedViolations";
    private static final Pattern PLANTED = Pattern.compile("\\| (\\d+:\\d+) \\| `([^`]+)` \\| `?([^`|]*?)`? \\|.*");

    @ParameterizedTest
    @ValueSource(strings = {"northwind-bank", "copperbell-spirits"})
    void violations_are_the_expected_ones(String name) throws IOException {
        Path example = example(name);
        Path expected = example.resolve("expected-violations.json");
        String found = written(example, Example.lint(example));
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(expected, found, UTF_8);
        }
        assertThat(found)
                .as(
                        "The violations of the example differ from %s. Where the new ones are right, run%n"
                                + "  mvn -pl brand-rules-core test -Dtest=ExamplesTest -D%s=true%n"
                                + "and commit the file, with MISTAKES.md beside it",
                        expected.getFileName(), UPDATE)
                .isEqualTo(Files.readString(expected, UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"northwind-bank", "copperbell-spirits"})
    void violations_are_the_planted_ones(String name) throws IOException {
        Path example = example(name);
        Map<String, List<String>> found = new TreeMap<>();
        for (LintResult result : Example.lint(example).results()) {
            List<String> places = result.violations().stream()
                    .map(v -> (v.range().start() + " " + v.rule() + " "
                                    + v.entry().orElse(""))
                            .strip())
                    .toList();
            if (!places.isEmpty()) {
                found.put(name(example, result), places);
            }
        }
        assertThat(found).isEqualTo(planted(example));
    }

    private static Path example(String name) {
        return Example.ROOT.resolve("examples").resolve(name);
    }

    /** The tables of MISTAKES.md: place, rule and entry by file. */
    private static Map<String, List<String>> planted(Path example) throws IOException {
        Map<String, List<String>> planted = new TreeMap<>();
        String file = "";
        for (String line : Files.readAllLines(example.resolve("MISTAKES.md"), UTF_8)) {
            Matcher row = PLANTED.matcher(line);
            if (line.startsWith("## ")) {
                file = line.substring("## ".length());
            } else if (row.matches()) {
                planted.computeIfAbsent(file, key -> new ArrayList<>())
                        .add((row.group(1) + " " + row.group(2) + " " + row.group(3)).strip());
            }
        }
        return planted;
    }

    private static String written(Path example, LintRun run) {
        return run.results().stream()
                .map(result -> "  " + JSONObject.quote(name(example, result)) + ": " + list(result.violations()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static String list(Collection<Violation> violations) {
        return violations.isEmpty()
                ? "[]"
                : violations.stream()
                        .map(ExamplesTest::object)
                        .collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
    }

    /** A violation on a line of its own, so that a difference is one line. */
    private static String object(Violation violation) {
        return "{ \"line\": " + violation.range().start().line()
                + ", \"column\": " + violation.range().start().column()
                + ", \"severity\": " + JSONObject.quote(violation.severity().id())
                + ", \"rule\": " + JSONObject.quote(violation.rule())
                + violation
                        .entry()
                        .map(entry -> ", \"entry\": " + JSONObject.quote(entry))
                        .orElse("")
                + ", \"excerpt\": " + visible(JSONObject.quote(violation.excerpt())) + " }";
    }

    private static String visible(String quoted) {
        return quoted.replace("\u00ad", "\\u00ad");
    }

    private static String name(Path example, LintResult result) {
        return result.path().substring(("examples/" + example.getFileName() + "/").length());
    }
}
