package io.brandrules.cli;

import io.brandrules.ruleset.LoadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say what rulesets may read, and as of which day they hold. */
final class LoadingOptions {
    @Option(
            names = "--root",
            paramLabel = "DIR",
            description = "Nothing above it is read. Default: the folder of the repository, else of the ruleset.")
    @Nullable
    Path root;

    @Option(names = "--allow-outside", paramLabel = "DIR", description = "A folder outside the root that may be read.")
    List<Path> allowOutside = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE", description = "As of another day: 2026-12-31.")
    @Nullable
    String asOf;

    /**
     * The options as the library takes them.
     *
     * @throws ParameterException naming a folder that is none
     */
    LoadOptions options(Console console, CommandLine command) {
        List<Path> outside = new ArrayList<>();
        for (Path folder : allowOutside) {
            outside.add(folder("--allow-outside", folder, console, command));
        }
        Optional<Path> top = root == null ? Optional.empty() : Optional.of(folder("--root", root, console, command));
        return new LoadOptions(top, outside, Optional.of(console.workingDirectory()), Optional.empty());
    }

    /** The day that is given, else today. */
    LocalDate day(Console console, CommandLine command) {
        if (asOf == null) {
            return LocalDate.now(console.clock());
        }
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    command, "--as-of " + asOf + ": not a day of the calendar. Write it as 2026-12-31.", e);
        }
    }

    private static Path folder(String option, Path folder, Console console, CommandLine command) {
        Path resolved = console.workingDirectory().resolve(folder);
        if (!Files.isDirectory(resolved)) {
            throw new ParameterException(command, option + " " + folder + ": no such folder");
        }
        return resolved;
    }
}
