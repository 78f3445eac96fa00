package io.brandrules.benchmarks;

import io.brandrules.BrandLinter;
import io.brandrules.Content;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.term.Normalized;
import io.brandrules.term.PhraseIndex;
import io.brandrules.term.PhraseIndex.Manner;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
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

/** Finding words, with few terms and with many, and holding mails to every rule about words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 6, time = 2)
public class WordBenchmark {
    private static final int FEW = 20;
    private static final int MANY = 10_000;

    private static final String TERMS = "t%d: { avoid: [%s], use: other }";

    private static final String RULESET = """
            extends: [pack:inclusive-language, pack:ai-cliches, pack:spam-triggers, pack:vague-claims]
            tone:
              names: { Northwind Pay: { mark: "®", mark-on: first }, Northwind: {} }
              formality: { de: formal, fr: formal, es: informal }
              reading: { grade: ..9, sentence-words: ..25 }
              emphasis: { exclamation-marks: ..1, all-caps-words: ..0, emoji: [✅] }
              headings: sentence-case
              sameness: { per-100-words: ..1 }
              terms: { %s }
            links: { hosts: [northwind.example], https: true, utm: [utm_source] }
            images: { alt: required }
            email: { subject: 1..60, preheader: 40..110, size: ..102KB }
            """;

    /** The folder of the content. */
    @Param("")
    public String folder = "";

    private HtmlFiles files = new HtmlFiles(List.of());
    private List<String> paragraphs = List.of();
    private PhraseIndex few = index(FEW);
    private PhraseIndex many = index(MANY);
    private final BrandLinter linter = linter(Ruleset.parse("brand-rules.yaml", RULESET.formatted(terms(200))));
    private final BrandLinter reader = linter(Ruleset.parse("brand-rules.yaml", "brand: Northwind"));

    /** Reads the content. */
    @Setup
    public void setUp() {
        files = HtmlFiles.under(Path.of(folder));
        paragraphs = new ArrayList<>();
        for (String html : files.texts()) {
            Jsoup.parse(html).body().getElementsContainingOwnText("").forEach(element -> {
                if (!element.ownText().isBlank()) {
                    paragraphs.add(element.ownText());
                }
            });
        }
    }

    /** How many bytes the paragraphs have, most of which are ASCII. */
    static long bytes(String folder) {
        WordBenchmark benchmark = new WordBenchmark();
        benchmark.folder = folder;
        benchmark.setUp();
        return benchmark.paragraphs.stream().mapToLong(String::length).sum();
    }

    /** One parse of each file, positions tracked. */
    @Benchmark
    public void parse(Blackhole sink) {
        for (String html : files.texts()) {
            sink.consume(Parser.htmlParser().setTrackPosition(true).parseInput(html, ""));
        }
    }

    /** Every paragraph normalised and searched for a few terms. */
    @Benchmark
    public void fewTerms(Blackhole sink) {
        search(few, sink);
    }

    /** The same for many. */
    @Benchmark
    public void manyTerms(Blackhole sink) {
        search(many, sink);
    }

    /** Each mail read, and held to nothing. */
    @Benchmark
    public void readMails(Blackhole sink) {
        lint(reader, sink);
    }

    /** Each mail held to every rule about words, by a linter that is kept. */
    @Benchmark
    public void words(Blackhole sink) {
        lint(linter, sink);
    }

    private void search(PhraseIndex index, Blackhole sink) {
        for (String paragraph : paragraphs) {
            index.hits(Normalized.of(paragraph), "en", (id, from, to) -> sink.consume(id + from + to));
        }
    }

    private void lint(BrandLinter by, Blackhole sink) {
        for (String html : files.texts()) {
            sink.consume(by.lint(Content.html("mail.html", html).channel("email")));
        }
    }

    private static PhraseIndex index(int terms) {
        PhraseIndex.Builder builder = PhraseIndex.builder();
        List<String> words = words(terms);
        for (int i = 0; i < terms; i++) {
            builder.add(i, words.get(i), Manner.words(true, false, false));
        }
        return builder.build();
    }

    private static String terms(int count) {
        List<String> words = words(count);
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> TERMS.formatted(i, words.get(i)))
                .collect(Collectors.joining(", "));
    }

    /** Words and phrases that look like those of a language; the first are the same however many are asked for. */
    private static List<String> words(int count) {
        String[] syllables = {"ba", "con", "der", "est", "fi", "ga", "hol", "in", "ka", "lo", "men", "nu", "pro", "ri"};
        Random random = new Random(7);
        List<String> words = new ArrayList<>();
        while (words.size() < count) {
            StringBuilder term = new StringBuilder();
            for (int word = random.nextInt(3); word >= 0; word--) {
                for (int i = 2 + random.nextInt(3); i > 0; i--) {
                    term.append(syllables[random.nextInt(syllables.length)]);
                }
                term.append(word > 0 ? " " : "");
            }
            if (!words.contains(term.toString())) {
                words.add(term.toString());
            }
        }
        return words;
    }

    private static BrandLinter linter(Ruleset ruleset) {
        return BrandLinter.of(ruleset, Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
    }
}
