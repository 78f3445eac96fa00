package io.brandrules.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks in this JVM and prints what linting costs in parses of the same files. */
public final class Main {
    /** The benchmarks take turns after the warm-up, so that a machine that slows down slows all of them down. */
    private static final int TURNS = 15;

    private Main() {}

    /** Takes the folder of the content. */
    public static void main(String[] arguments) throws RunnerException {
        run(options(arguments[0]).measurementIterations(1));
        Map<String, double[]> times = new TreeMap<>();
        for (int turn = 0; turn < TURNS; turn++) {
            for (RunResult result : run(options(arguments[0])
                    .verbosity(VerboseMode.SILENT)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .measurementTime(TimeValue.seconds(1)))) {
                String benchmark = result.getParams().getBenchmark();
                String name = benchmark.substring(benchmark.lastIndexOf('.') + 1);
                times.computeIfAbsent(name, each -> new double[TURNS])[turn] =
                        result.getPrimaryResult().getScore();
            }
        }
        double parse = median(times, "parse");
        double lint = median(times, "lint") / parse;
        double keep = median(times, "keep") / parse;
        double plain = median(times, "plain") / parse;
        System.out.printf(Locale.ROOT, "one parse %.1f ms; in parses:%n", parse);
        say("linting", lint);
        say("linting by a linter that is kept", keep);
        say("reading alone", median(times, "read") / parse);
        say("reading the same without styles", plain);
        say("what colour and type cost", lint - plain);
        say("what they cost a linter that is kept", keep - plain);
        words(arguments[0], times);
        say("what all packs of law cost", (median(times, "law") - median(times, "readForMarkets")) / parse);
        say("what they cost beside other words", (median(times, "law") - median(times, "oneWord")) / parse);
    }

    private static void words(String folder, Map<String, double[]> times) {
        double parse = median(times, "parse");
        double few = median(times, "fewTerms");
        double many = median(times, "manyTerms");
        double megabytes = WordBenchmark.bytes(folder) / 1e6;
        System.out.printf(Locale.ROOT, "%5.0f MB/s searched for 10,000 terms%n", megabytes / many * 1e3);
        System.out.printf(Locale.ROOT, "%5.2f times what 20 terms cost%n", many / few);
        say("what all rules about words cost", (median(times, "words") - median(times, "readMails")) / parse);
    }

    private static void say(String what, double parses) {
        System.out.printf(Locale.ROOT, "%5.2f %s%n", parses, what);
    }

    private static ChainedOptionsBuilder options(String folder) {
        return new OptionsBuilder()
                .include(StyleBenchmark.class.getName() + "|" + WordBenchmark.class.getName() + "|"
                        + LawBenchmark.class.getName())
                .param("folder", folder)
                .forks(0); // all in one JVM, so that the ratio is of one run
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    private static double median(Map<String, double[]> times, String benchmark) {
        return DoubleStream.of(Objects.requireNonNull(times.get(benchmark)))
                .sorted()
                .skip(TURNS / 2)
                .findFirst()
                .orElseThrow();
    }
}
