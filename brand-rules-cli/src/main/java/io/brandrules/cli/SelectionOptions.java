package io.brandrules.cli;

import io.brandrules.FolderLinter;
import io.brandrules.lint.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say what is linted, and by which rules. */
final class SelectionOptions {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The ruleset. Default: the nearest brand-rules.yaml at or above each file.")
    @Nullable
    Path config;

    @Mixin
    LoadingOptions loading = new LoadingOptions();

    @Option(names = "--stdin-path", paramLabel = "PATH", description = "The path that standard input stands for.")
    @Nullable
    Path stdinPath;

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description = "Lint only files that match, beneath the folders named.")
    List<String> includes = new ArrayList<>();

    @Option(names = "--exclude", paramLabel = "GLOB", description = "Don't lint files that match.")
    List<String> excludes = new ArrayList<>();

    @Option(names = "--allow-empty", description = "It is no error if there is nothing to lint.")
    boolean allowEmpty;

    @Option(
            names = "--market",
            split = ",",
            paramLabel = "MARKET",
            description = "The markets of the content, in place of what paths say: GB, US-NY.")
    List<String> markets = new ArrayList<>();

    @Option(names = "--channel", paramLabel = "CHANNEL", description = "The channel of the content: email.")
    @Nullable
    String channel;

    @Option(names = "--language", paramLabel = "TAG", description = "The language of the content: en-GB.")
    @Nullable
    String language;

    @Option(
            names = "--rule",
            paramLabel = "ID=SEVERITY",
            description = "The severity of a rule, above what rulesets say: error, warning, info, off.")
    List<String> rules = new ArrayList<>();

    @Option(names = "--jobs", paramLabel = "N", description = "Threads. Default: the number of processors.")
    @Nullable
    Integer jobs;

    /** The path that standard input stands for, if it is given. */
    Optional<Path> stdinPath(Console console) {
        return Optional.ofNullable(stdinPath).map(console.workingDirectory()::resolve);
    }

    /**
     * The options as the library takes them.
     *
     * @throws ParameterException naming the first value that makes no sense
     */
    FolderLinter.Options options(Console console, CommandLine command) {
        Optional<Path> ruleset = Optional.ofNullable(config).map(console.workingDirectory()::resolve);
        if (ruleset.isPresent() && !Files.isRegularFile(ruleset.get())) {
            throw new ParameterException(command, "--config " + config + ": no such file");
        }
        return new FolderLinter.Options(
                ruleset,
                loading.options(console, command),
                markets,
                Optional.ofNullable(channel),
                Optional.ofNullable(language),
                loading.day(console, command),
                threads(command),
                includes,
                excludes,
                List.of(),
                severities(command),
                Optional.empty());
    }

    private int threads(CommandLine command) {
        if (jobs == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (jobs < 1) {
            throw new ParameterException(command, "--jobs " + jobs + ": at least 1 is needed");
        }
        return jobs;
    }

    private Map<String, Severity> severities(CommandLine command) {
        Map<String, Severity> severities = new LinkedHashMap<>();
        for (String rule : rules) {
            int equals = rule.lastIndexOf('=');
            if (equals < 1) {
                throw new ParameterException(command, "--rule " + rule + ": write it as color/off-palette=warning");
            }
            severities.put(
                    known(rule.substring(0, equals), command), severity(rule, rule.substring(equals + 1), command));
        }
        return severities;
    }

    // Imported rules have no page of their own.
    private static String known(String id, CommandLine command) {
        if (id.startsWith("style/") || RulePages.page(id).isPresent()) {
            return id;
        }
        throw new ParameterException(
                command, "--rule: there is no rule " + id + "." + Suggestion.sentence(id, RulePages.rules()));
    }

    private static Severity severity(String rule, String id, CommandLine command) {
        for (Severity severity : Severity.values()) {
            if (severity.id().equals(id.toLowerCase(Locale.ROOT))) {
                return severity;
            }
        }
        throw new ParameterException(
                command, "--rule " + rule + ": \"" + id + "\" is not a severity: error, warning, info, off");
    }
}
