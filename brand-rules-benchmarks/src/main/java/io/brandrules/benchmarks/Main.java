package io.brandrules.benchmarks;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks in this JVM and prints what linting costs as a multiple of parsing. */
public final class Main {
    private Main() {}

    /** Takes the folder of the content. */
    public static void main(String[] arguments) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(StyleBenchmark.class.getName())
                .param("folder", arguments[0])
                .forks(0) // both in one JVM, so that the ratio is of one run
                .build();
        Collection<RunResult> results = new Runner(options).run();
        double lint = score(results, "lint");
        double parse = score(results, "parse");
        double read = score(results, "read");
        System.out.printf(
                Locale.ROOT,
                "lint %.1f ms, of which reading %.1f ms; parse %.1f ms: ratio %.2f, of which reading %.2f%n",
                lint,
                read,
                parse,
                lint / parse,
                read / parse);
    }

    private static double score(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + name))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
    }
}
