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

/** Holding mails to the law of all markets that the packs know, each mail being for one of four. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 6, time = 2)
public class LawBenchmark {
    private static final List<String> MARKETS = List.of("US", "GB", "FR", "DE");

    private static final String WORD = """
            compliance: { forbids: { none: { match: [zyzzyva] } } }
            """;

    private static final String LAW = """
            industries: [financial, gambling, alcohol, retail, automotive, food, affiliate, health, legal, telecom]
            extends:
              - pack:us-email
              - pack:us-claims
              - pack:gb-email
              - pack:gb-financial-promotions
              - pack:eu-email
              - pack:eu-financial
              - pack:eu-green-claims
              - pack:de
              - pack:fr
              - pack:gambling
              - pack:alcohol
              - pack:ai-disclosure
            """;

    /** The folder of the content. */
    @Param("")
    public String folder = "";

    private HtmlFiles files = new HtmlFiles(List.of());
    private final BrandLinter linter = linter(LAW);
    private final BrandLinter searcher = linter(WORD);
    private final BrandLinter reader = linter("brand: Northwind");

    /** Reads the content. */
    @Setup
    public void setUp() {
        files = HtmlFiles.under(Path.of(folder));
    }

    /** Each mail read, and held to nothing. */
    @Benchmark
    public void readForMarkets(Blackhole sink) {
        lint(reader, sink);
    }

    /** Each mail read and searched for one word. */
    @Benchmark
    public void oneWord(Blackhole sink) {
        lint(searcher, sink);
    }

    /** Each mail held to all the packs of law. */
    @Benchmark
    public void law(Blackhole sink) {
        lint(linter, sink);
    }

    private void lint(BrandLinter by, Blackhole sink) {
        int next = 0;
        for (String html : files.texts()) {
            String market = MARKETS.get(next++ % MARKETS.size());
            sink.consume(by.lint(Content.html("mail.html", html)
                    .channel("email")
                    .market(market)
                    .language("en")));
        }
    }

    private static BrandLinter linter(String ruleset) {
        return BrandLinter.of(
                Ruleset.parse("brand-rules.yaml", ruleset),
                Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC));
    }
}
