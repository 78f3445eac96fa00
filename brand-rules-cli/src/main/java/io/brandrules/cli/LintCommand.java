package io.brandrules.cli;

import io.brandrules.FolderLinter;
import io.brandrules.lint.Failure;
import io.brandrules.lint.LintRun;
import io.brandrules.lint.Notice;
import io.brandrules.lint.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lint}: lints files and folders and reports what was found. */
@Command(
        name = "lint",
        description = "Lints files and folders.",
        versionProvider = VersionLine.class,
        abbreviateSynopsis = true,
        sortOptions = false,
        usageHelpWidth = 100,
        footer = {
            "",
            "Exit status: 0 clean; 1 violations at or above --fail-on, or too many warnings; 2 everything else:",
            "wrong usage, a ruleset that does not load, a file that cannot be read, nothing to lint."
        })
final class LintCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "PATH",
            description = "Files and folders to lint; - is standard input. Default: the working directory.")
    @Nullable
    List<String> paths;

    @Mixin
    SelectionOptions selection = new SelectionOptions();

    @Mixin
    ReportOptions reporting = new ReportOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    private final Console console;
    private final Engine engine;

    LintCommand(Console console, Engine engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
        FolderLinter.Options options = selection.options(console, spec.commandLine());
        List<ReportTarget> targets = reporting.targets(console, spec.commandLine());
        List<String> named = paths == null ? List.of() : paths;
        Optional<Path> stdinPath = selection.stdinPath(console);
        if (named.contains(STANDARD_INPUT) || stdinPath.isPresent()) {
            return finish(lintStandardInput(named, stdinPath, options), List.of(), targets);
        }
        Inputs inputs = Inputs.of(named.isEmpty() ? List.of(".") : named, console.workingDirectory());
        inputs.missing()
                .forEach(path -> console.tell("error: " + quoted(path) + ": no such file or folder" + meant(path)));
        if (inputs.found().isEmpty()) {
            return ExitStatus.TROUBLE;
        }
        return finish(engine.files(options, inputs.found()), inputs.missing(), targets);
    }

    private LintRun lintStandardInput(List<String> named, Optional<Path> stdinPath, FolderLinter.Options options)
            throws IOException {
        if (named.stream().anyMatch(path -> !path.equals(STANDARD_INPUT)) || named.size() > 1) {
            throw misuse("Standard input is linted alone: give no PATH besides -");
        }
        Path path = stdinPath.orElseThrow(
                () -> misuse("- needs --stdin-path: the path by which its format and its ruleset are found"));
        return engine.content(options, path, console.in().readAllBytes());
    }

    private int finish(LintRun run, List<String> missing, List<ReportTarget> targets) {
        boolean written = true;
        for (ReportTarget target : targets) {
            written &= write(target, run);
        }
        if (!reporting.quiet) {
            for (Notice notice : run.notices()) {
                console.tell("notice: " + notice);
            }
        }
        for (Failure failure : run.failures()) {
            console.tell("error: " + failure.path() + ": " + failure.message());
        }
        for (String path : run.unmatched()) {
            console.tell(
                    selection.allowEmpty
                            ? "notice: " + path + ": nothing to lint"
                            : "error: " + path + ": nothing to lint; --allow-empty accepts that");
        }
        boolean complete = missing.isEmpty()
                && run.failures().isEmpty()
                && (selection.allowEmpty || run.unmatched().isEmpty());
        if (!written || !complete) {
            return ExitStatus.TROUBLE;
        }
        return isFailing(run) ? ExitStatus.VIOLATIONS : ExitStatus.CLEAN;
    }

    private boolean write(ReportTarget target, LintRun run) {
        try {
            target.write(run, console);
            return true;
        } catch (IOException e) {
            if (target.file().isEmpty() && Console.isClosedPipe(e)) {
                return true;
            }
            console.tell("error: the report cannot be written to " + target.name() + ": " + Reason.of(e));
            return false;
        }
    }

    private boolean isFailing(LintRun run) {
        if (reporting.failOn.isReachedBy(run)) {
            return true;
        }
        boolean tooMany = reporting.maxWarnings != null && run.count(Severity.WARNING) > reporting.maxWarnings;
        if (tooMany) {
            console.tell("error: " + run.count(Severity.WARNING) + " warnings, and --max-warnings allows "
                    + reporting.maxWarnings);
        }
        return tooMany;
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    // What is no command is taken for a path.
    private String meant(String path) {
        CommandLine above = spec.commandLine().getParent();
        Set<String> commands = above == null ? Set.of() : above.getSubcommands().keySet();
        return Suggestion.of(path, commands)
                .map(command -> ". Did you mean the command " + command + "?")
                .orElse("");
    }

    private static String quoted(String path) {
        return path.isBlank() ? "\"" + path + "\"" : path;
    }
}
