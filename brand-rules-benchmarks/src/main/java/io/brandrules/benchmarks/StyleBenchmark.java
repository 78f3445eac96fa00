package io.brandrules.benchmarks;

import io.brandrules.BrandLinter;
import io.brandrules.Content;
import io.brandrules.ruleset.Ruleset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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

/** Linting colours and type in all environments, against reading and against parsing the same files once. */
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
    private HtmlFiles files = new HtmlFiles(java.util.List.of());

    /** Reads the content. */
    @Setup
    public void setUp() {
        files = HtmlFiles.under(Path.of(folder));
    }

    /** One parse of each file, positions tracked. */
    @Benchmark
    public void parse(Blackhole sink) {
        for (String html : files.texts()) {
            sink.consume(Parser.htmlParser().setTrackPosition(true).parseInput(html, ""));
        }
    }

    /** All rules of colour and type on each file. */
    @Benchmark
    public void lint(Blackhole sink) {
        lint(rules, sink);
    }

    /** Each file read as for any rule, and held to none. */
    @Benchmark
    public void read(Blackhole sink) {
        lint(noRules, sink);
    }

    /** By a new linter each time, so that it knows of no style but what it met in these files. */
    private void lint(Ruleset ruleset, Blackhole sink) {
        Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
        BrandLinter linter = BrandLinter.of(ruleset, clock);
        for (String html : files.texts()) {
            sink.consume(linter.lint(Content.html("mail.html", html).channel("email")));
        }
    }
}
