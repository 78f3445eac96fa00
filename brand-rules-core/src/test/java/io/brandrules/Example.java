package io.brandrules;

import io.brandrules.lint.LintRun;
import io.brandrules.ruleset.LoadOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lints an example as a user does who stands in the folder of the project, as of 22 November 2026. */
final class Example {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Example() {}

    static LintRun lint(Path folder) {
        FolderLinter.Options defaults = FolderLinter.Options.of(LocalDate.of(2026, 11, 22));
        LoadOptions load = new LoadOptions(Optional.of(ROOT), List.of(), Optional.of(ROOT), Optional.empty());
        FolderLinter.Options options = new FolderLinter.Options(
                defaults.config(),
                load,
                defaults.markets(),
                defaults.channel(),
                defaults.language(),
                defaults.asOf(),
                defaults.jobs(),
                defaults.includes(),
                defaults.excludes(),
                defaults.skipFolders(),
                defaults.severities(),
                defaults.encoding());
        return FolderLinter.of(options).lint(List.of(folder));
    }
}
