package io.brandrules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintRun;
import io.brandrules.lint.RuleInfo;
import io.brandrules.report.Reports;
import io.brandrules.rules.RuleCatalogue;
import io.brandrules.ruleset.Ruleset;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is true. */
class ReadmeTest {
    private static final Path README = Example.ROOT.resolve("README.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @TempDir
    Path folder;

    @Test
    void output_is_what_the_linter_tells() throws IOException {
        LintRun run = Example.lint(Example.ROOT.resolve("examples/northwind-bank"));
        StringBuilder report = new StringBuilder();
        Reports.byName("text").orElseThrow().write(run, report);
        List<String> pieces = List.of(only("text").split("(?m)^…\\n"));
        assertThat(pieces).hasSizeGreaterThan(4);
        run.notices().forEach(notice -> report.append("notice: ").append(notice).append('\n'));
        assertThat(pieces)
                .as("README.md shows what the example's report does not hold, or not any more")
                .allSatisfy(piece -> assertThat(report.toString()).contains(piece.strip()));
        assertThat(report.toString()).endsWith(pieces.get(pieces.size() - 1));
        int count = run.results().stream()
                .mapToInt(result -> result.violations().size())
                .sum();
        assertThat(Files.readString(README, UTF_8)).contains("shows " + count + " violations");
    }

    @Test
    void every_rule_is_in_the_table() throws IOException {
        List<String> named = Pattern.compile("(?m)^\\| \\[([a-z]+/[a-z-]+)]")
                .matcher(Files.readString(README, UTF_8))
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        RuleCatalogue.infos().stream().map(RuleInfo::id).toList());
    }

    @Test
    void java_compiles() throws IOException {
        String snippet = only("java");
        String imports =
                snippet.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String body =
                snippet.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        JavaFileObject source = new SimpleJavaFileObject(URI.create("string:///Use.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return imports + "\nclass Use { void use(String html) throws Exception {\n" + body + "\n} }";
            }
        };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path")),
                        null,
                        List.of(source))
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();
    }

    @Test
    void ruleset_loads() throws IOException {
        assertThat(Ruleset.parse("brand-rules.yaml", only("yaml")).brand()).isEqualTo("Northwind Bank");
    }

    @Test
    void links_lead_somewhere() throws IOException {
        Matcher links = LINK.matcher(Files.readString(README, UTF_8));
        List<String> targets =
                links.results().map(link -> link.group(1)).distinct().toList();
        assertThat(targets)
                .isNotEmpty()
                .allSatisfy(target -> assertThat(Example.ROOT.resolve(target)).exists());
    }

    /** The one block of a language. */
    private static String only(String language) throws IOException {
        Matcher block =
                Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$").matcher(Files.readString(README, UTF_8));
        List<String> bodies = new ArrayList<>();
        while (block.find()) {
            bodies.add(block.group(1));
        }
        assertThat(bodies).as("blocks of README.md fenced as " + language).hasSize(1);
        return bodies.get(0);
    }
}
