package io.brandrules;

import io.brandrules.lint.LintRun;
import io.brandrules.lint.Severity;
import io.brandrules.ruleset.LoadOptions;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lints files and folders, each file by the ruleset that governs it. Immutable and thread-safe. */
public final class FolderLinter {
    private FolderLinter() {}

    /**
     * How files are found and linted.
     *
     * @param config the ruleset for all files; absent: the nearest above each file
     * @param load how rulesets are loaded
     * @param markets that override what paths say; empty for none
     * @param channel that overrides what paths say
     * @param language that overrides what paths say
     * @param asOf the day as of which to lint
     * @param jobs threads, at least 1
     * @param includes globs, relative to each named folder, of which a file must match one; empty for all
     * @param excludes globs of which a file must match none
     * @param skipFolders folders that are not entered, such as the child modules of a build
     * @param severities by rule id, above whatever rulesets say
     * @param encoding to decode files with that neither mark nor declare theirs
     */
    public record Options(
            Optional<Path> config,
            LoadOptions load,
            List<String> markets,
            Optional<String> channel,
            Optional<String> language,
            LocalDate asOf,
            int jobs,
            List<String> includes,
            List<String> excludes,
            List<Path> skipFolders,
            Map<String, Severity> severities,
            Optional<Charset> encoding) {
        /** The defaults: rulesets by discovery, one thread. */
        public static Options of(LocalDate asOf) {
            return new Options(
                    Optional.empty(),
                    LoadOptions.DEFAULT,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    asOf,
                    1,
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    Optional.empty());
        }
    }

    public static FolderLinter of(Options options) {
        return new FolderLinter();
    }

    /**
     * Lints files and everything lintable under folders.
     *
     * @throws io.brandrules.ruleset.RulesetException where a governing ruleset cannot be used, or there is none
     */
    public LintRun lint(List<Path> paths) {
        throw new IllegalStateException();
    }

    /** Lints one text as if it were the file at {@code path}, which need not exist. */
    public LintRun lint(Path path, byte[] bytes) {
        throw new IllegalStateException();
    }
}
