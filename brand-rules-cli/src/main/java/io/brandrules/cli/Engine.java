package io.brandrules.cli;

import io.brandrules.FolderLinter;
import io.brandrules.lint.LintRun;
import java.nio.file.Path;
import java.util.List;

/** What lints for the command line. */
interface Engine {
    /** The library. */
    Engine LIBRARY = new Engine() {
        @Override
        public LintRun files(FolderLinter.Options options, List<Path> paths) {
            return FolderLinter.of(options).lint(paths);
        }

        @Override
        public LintRun content(FolderLinter.Options options, Path path, byte[] bytes) {
            return FolderLinter.of(options).lint(path, bytes);
        }
    };

    /** Lints files and what is lintable under folders. */
    LintRun files(FolderLinter.Options options, List<Path> paths);

    /** Lints bytes as if they were the file at a path. */
    LintRun content(FolderLinter.Options options, Path path, byte[] bytes);
}
