package io.brandrules.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks in this JVM and prints what linting costs as a multiple of parsing. */
public final class Main {
    /** The benchmarks take turns after the warm-up, so that a machine that slows down slows all of them down. */
    private static final int TURNS = 15;

    private Main() {}

    /** Takes the folder of the content. */
    public static void main(String[] arguments) throws RunnerException {
        run(options(arguments[0]).measurementIterations(1));
        double[] lint = new double[TURNS];
        double[] read = new double[TURNS];
        double[] parse = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            Collection<RunResult> results = run(options(arguments[0])
                    .verbosity(VerboseMode.SILENT)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .measurementTime(TimeValue.seconds(1)));
            lint[turn] = score(results, "lint");
            read[turn] = score(results, "read");
            parse[turn] = score(results, "parse");
        }
        System.out.printf(
                Locale.ROOT,
                "lint %.1f ms, of which reading %.1f ms; parse %.1f ms: ratio %.2f, of which reading %.2f%n",
                median(lint),
                median(read),
                median(parse),
                median(lint) / median(parse),
                median(read) / median(parse));
    }

    private static ChainedOptionsBuilder options(String folder) {
        return new OptionsBuilder()
                .include(StyleBenchmark.class.getName())
                .param("folder", folder)
                .forks(0); // all in one JVM, so that the ratio is of one run
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    private static double median(double[] values) {
        return DoubleStream.of(values)
                .sorted()
                .skip(values.length / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double score(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + name))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
    }
}
