package io.brandrules.cli;

import io.brandrules.ExampleReport;
import io.brandrules.RulesetExamples;
import io.brandrules.report.Printable;
import io.brandrules.ruleset.LoadOptions;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.ruleset.RulesetFinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code test}: runs the examples that rulesets give with their entries. */
@Command(
        name = "test",
        description = "Runs the examples in rulesets, those of their layers too.",
        versionProvider = VersionLine.class,
        sortOptions = false,
        usageHelpWidth = 100,
        footer = {"", "Exit status: 0 every example is as it should be; 1 some are not; 2 everything else."})
final class TestCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "RULESET",
            description = "Rulesets, or folders that they govern. Default: the one that governs the working directory.")
    @Nullable
    List<String> rulesets;

    @Option(names = "--coverage", description = "Also name the entries that no example breaks.")
    boolean coverage;

    @Mixin
    LoadingOptions loading = new LoadingOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    private final Console console;

    TestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LoadOptions options = loading.options(console, spec.commandLine());
        Inputs inputs = Inputs.of(rulesets == null ? List.of(".") : rulesets, console.workingDirectory());
        inputs.missing().forEach(path -> console.tell("error: " + path + ": no such file or folder"));
        boolean complete = inputs.missing().isEmpty();
        boolean holds = true;
        for (Path input : inputs.found()) {
            Optional<Path> file =
                    Files.isDirectory(input) ? new RulesetFinder(options).find(input) : Optional.of(input);
            if (file.isEmpty()) {
                console.tell("error: " + input + ": no brand-rules.yaml at or above it");
                complete = false;
            } else {
                holds &= run(Ruleset.load(file.get(), options), shown(file.get()));
            }
        }
        return !complete ? ExitStatus.TROUBLE : holds ? ExitStatus.CLEAN : ExitStatus.VIOLATIONS;
    }

    private boolean run(Ruleset ruleset, String name) throws IOException {
        ExampleReport report = RulesetExamples.run(ruleset, loading.day(console, spec.commandLine()));
        StringBuilder text = new StringBuilder();
        report.mismatches().forEach(mismatch -> line(text, mismatch.toString()));
        if (coverage) {
            report.uncovered().forEach(place -> line(text, place + ": no example breaks it"));
        }
        line(text, name + ": " + report.summary());
        console.out().write(text.toString().getBytes(StandardCharsets.UTF_8));
        console.out().flush();
        report.notRun()
                .forEach(place -> console.tell(
                        "notice: " + place + ": not enforced by this version, so its examples were not run"));
        return report.holds();
    }

    private String shown(Path ruleset) {
        Path folder = console.workingDirectory();
        Path shown = ruleset.startsWith(folder) ? folder.relativize(ruleset) : ruleset;
        return shown.toString().replace('\\', '/');
    }

    private static void line(StringBuilder text, String line) {
        text.append(Printable.of(line)).append('\n');
    }
}
