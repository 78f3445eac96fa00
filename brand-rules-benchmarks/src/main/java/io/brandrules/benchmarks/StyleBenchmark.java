package io.brandrules.benchmarks;

import io.brandrules.BrandLinter;
import io.brandrules.Content;
import io.brandrules.ruleset.Ruleset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Linting colours and type in all environments, against linting the same files without their styles and against parsing
 * them once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 15, time = 3)
@Measurement(iterations = 6, time = 3)
public class StyleBenchmark {
    private static final String RULESET = """
            colors:
              palette:
                ink: "#1a1a2e"
                lagoon: "#0b7285"
                coral: { value: "#ff5a4e", roles: [background] }
                white: "#ffffff"
              contrast: AA
              pairs: [{ text: ink, on: [white] }]
            fonts:
              families: { body: { stack: [Arial, sans-serif] } }
              hierarchy:
                h1: { family: body, size: 28px..40px }
                body: { family: body, size: 14px..18px, line-height: 1.4..1.7 }
              minimum-size: 11px
              sources: [https://fonts.northwind.example/]
            """;

    /** Asks for nothing, so that content is read and digested and no more. */
    private static final String NO_RULES = "brand: Northwind";

    /** The folder of the content. */
    @Param("")
    public String folder = "";

    private final Ruleset rules = Ruleset.parse("brand-rules.yaml", RULESET);
    private final Ruleset noRules = Ruleset.parse("brand-rules.yaml", NO_RULES);
    private final BrandLinter linter = linter(rules);
    private HtmlFiles files = new HtmlFiles(List.of());
    private HtmlFiles plain = new HtmlFiles(List.of());

    /** Reads the content. */
    @Setup
    public void setUp() {
        files = HtmlFiles.under(Path.of(folder));
        plain = files.plain();
    }

    /** One parse of each file, positions tracked. */
    @Benchmark
    public void parse(Blackhole sink) {
        for (String html : files.texts()) {
            sink.consume(Parser.htmlParser().setTrackPosition(true).parseInput(html, ""));
        }
    }

    /** All rules of colour and type on each file, by a linter that knows of no style but what it met in these files. */
    @Benchmark
    public void lint(Blackhole sink) {
        lint(linter(rules), files, sink);
    }

    /** The same by a linter that is kept, as a service keeps one. */
    @Benchmark
    public void keep(Blackhole sink) {
        lint(linter, files, sink);
    }

    /** Each file read as for any rule, and held to none. */
    @Benchmark
    public void read(Blackhole sink) {
        lint(linter(noRules), files, sink);
    }

    /** Each file without its styles read as for any rule, and held to none. */
    @Benchmark
    public void plain(Blackhole sink) {
        lint(linter(noRules), plain, sink);
    }

    private static BrandLinter linter(Ruleset ruleset) {
        return BrandLinter.of(ruleset, Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
    }

    private static void lint(BrandLinter linter, HtmlFiles files, Blackhole sink) {
        for (String html : files.texts()) {
            sink.consume(linter.lint(Content.html("mail.html", html).channel("email")));
        }
    }
}
