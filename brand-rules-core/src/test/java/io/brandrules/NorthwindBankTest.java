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
import org.junit.jupiter.api.Test;

/** The linter finds the mistakes that were planted in the example, each at its place, and nothing else. */
class NorthwindBankTest {
    private static final Path EXAMPLE = Example.ROOT.resolve("examples/northwind-bank");
    private static final Path EXPECTED = EXAMPLE.resolve("expected-violations.json");
    private static final String UPDATE = "updateExpectedViolations";
    private static final Pattern PLANTED = Pattern.compile("\\| (\\d+:\\d+) \\| `([^`]+)` \\| `?([^`|]*?)`? \\|.*");

    @Test
    void violations_are_the_expected_ones() throws IOException {
        String found = written(Example.lint(EXAMPLE));
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(EXPECTED, found, UTF_8);
        }
        assertThat(found)
                .as(
                        "The violations of the example differ from %s. Where the new ones are right, run%n"
                                + "  mvn -pl brand-rules-core test -Dtest=NorthwindBankTest -D%s=true%n"
                                + "and commit the file, with MISTAKES.md beside it",
                        EXPECTED.getFileName(), UPDATE)
                .isEqualTo(Files.readString(EXPECTED, UTF_8));
    }

    @Test
    void violations_are_the_planted_ones() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (LintResult result : Example.lint(EXAMPLE).results()) {
            List<String> places = result.violations().stream()
                    .map(v -> (v.range().start() + " " + v.rule() + " "
                                    + v.entry().orElse(""))
                            .strip())
                    .toList();
            if (!places.isEmpty()) {
                found.put(name(result), places);
            }
        }
        assertThat(found).isEqualTo(planted());
    }

    /** The tables of MISTAKES.md: place, rule and entry by file. */
    private static Map<String, List<String>> planted() throws IOException {
        Map<String, List<String>> planted = new TreeMap<>();
        String file = "";
        for (String line : Files.readAllLines(EXAMPLE.resolve("MISTAKES.md"), UTF_8)) {
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

    private static String written(LintRun run) {
        return run.results().stream()
                .map(result -> "  " + JSONObject.quote(name(result)) + ": " + list(result.violations()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static String list(Collection<Violation> violations) {
        return violations.isEmpty()
                ? "[]"
                : violations.stream()
                        .map(NorthwindBankTest::object)
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

    private static String name(LintResult result) {
        return result.path().substring("examples/northwind-bank/".length());
    }
}
