package io.brandrules.maven;

import io.brandrules.FolderLinter;
import io.brandrules.lint.LintRun;
import io.brandrules.ruleset.RulesetException;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Fails the build where content breaks the brand's rules. Lints the content of one module, logs each violation once and
 * writes reports. Works in a folder without a POM too.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class CheckMojo extends AbstractMojo {
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File baseDirectory;

    /** Skips the check. */
    @Parameter(property = "brandrules.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The folders that hold content. By default {@code src/main/content} and {@code src/main/resources}, those that
     * exist; in a folder without a POM, the folder itself. The modules of a build are never entered.
     */
    @Parameter(property = "brandrules.sourceDirectories")
    private @Nullable List<File> sourceDirectories;

    /** Globs, relative to each source directory, of which a file must match one. By default, all files are linted. */
    @Parameter(property = "brandrules.includes")
    private @Nullable List<String> includes;

    /** Globs, relative to each source directory, of which a file must match none. */
    @Parameter(property = "brandrules.excludes")
    private @Nullable List<String> excludes;

    /**
     * The ruleset for all files: a file, or {@code classpath:} and the name of a resource in a dependency of this
     * plugin. By default, the nearest {@code brand-rules.yaml} at or above each file.
     */
    @Parameter(property = "brandrules.config")
    private @Nullable String config;

    /** The least severity that fails the build: {@code error}, {@code warning}, {@code info}, or {@code never}. */
    @Parameter(property = "brandrules.failOn", defaultValue = "error")
    private String failOn;

    /** Whether violations fail the build at all; where they do not, they are still logged and reported. */
    @Parameter(property = "brandrules.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

    /** The number of warnings above which the build fails. By default, there is no such number. */
    @Parameter(property = "brandrules.maxWarnings")
    private @Nullable Integer maxWarnings;

    /** The reports to write: {@code json}, {@code text}. */
    @Parameter(property = "brandrules.reports", defaultValue = "json,text")
    private List<String> reports;

    /** The folder that reports are written to. By default, {@code brand-rules} in what the module builds. */
    @Parameter(property = "brandrules.outputDirectory")
    private @Nullable File outputDirectory;

    /** The markets that the content is for, above what paths and content say. */
    @Parameter(property = "brandrules.market")
    private @Nullable List<String> market;

    /** The channel that the content is for, above what paths and content say. */
    @Parameter(property = "brandrules.channel")
    private @Nullable String channel;

    /** The language that the content is in, above what paths and content say. */
    @Parameter(property = "brandrules.language")
    private @Nullable String language;

    /** The day as of which to lint, as {@code 2026-12-31}. By default, today. */
    @Parameter(property = "brandrules.asOf")
    private @Nullable String asOf;

    /** The encoding of files that neither mark nor declare theirs. */
    @Parameter(property = "brandrules.encoding", defaultValue = "${project.build.sourceEncoding}")
    private @Nullable String encoding;

    /** Whether a module without content fails the build. */
    @Parameter(property = "brandrules.failIfEmpty", defaultValue = "false")
    private boolean failIfEmpty;

    /** Severities above whatever rulesets say, each as {@code color/off-palette=warning}; {@code off} silences. */
    @Parameter(property = "brandrules.rules")
    private @Nullable List<String> rules;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("brand-rules: skipped (brandrules.skip)");
            return;
        }
        ContentFolders folders = ContentFolders.of(project, baseDirectory.toPath(), sourceDirectories);
        Threshold threshold = new Threshold(Settings.failOn(failOn), Optional.ofNullable(maxWarnings));
        List<ReportFile> files = ReportFile.of(reports, folders.reports(outputDirectory));
        LintRun run = lint(folders);
        if (run.results().isEmpty() && run.failures().isEmpty()) {
            passOver(folders);
            return;
        }
        for (ReportFile file : files) {
            file.write(run);
        }
        Findings findings = new Findings(run, workingDirectory());
        findings.log(getLog());
        findings.requireCompleteness();
        Optional<String> breach = threshold.breach(run);
        if (breach.isEmpty()) {
            getLog().info("brand-rules: " + findings.summary());
        } else if (failOnViolation) {
            throw new MojoFailureException(findings.summary() + ReportFile.pointer(files) + " " + breach.get());
        } else {
            getLog().warn("brand-rules: " + findings.summary() + ReportFile.pointer(files)
                    + " The build goes on (brandrules.failOnViolation).");
        }
    }

    private LintRun lint(ContentFolders folders) throws MojoExecutionException {
        FolderLinter.Options options = options(folders);
        if (folders.present().isEmpty()) {
            return new LintRun(List.of(), options.asOf(), List.of(), List.of(), List.of(), List.of());
        }
        try {
            return linter(options).lint(folders.present());
        } catch (RulesetException e) {
            throw RulesetConfig.refused(e);
        }
    }

    private FolderLinter linter(FolderLinter.Options options) {
        return ruleset()
                .fromClassPath()
                .map(ruleset -> FolderLinter.of(options, ruleset))
                .orElseGet(() -> FolderLinter.of(options));
    }

    private RulesetConfig ruleset() {
        return new RulesetConfig(Optional.ofNullable(config), baseDirectory.toPath(), workingDirectory());
    }

    private FolderLinter.Options options(ContentFolders folders) throws MojoExecutionException {
        return new FolderLinter.Options(
                ruleset().file(),
                ruleset().load(),
                Settings.list(market),
                Optional.ofNullable(channel),
                Optional.ofNullable(language),
                Settings.day(asOf),
                Runtime.getRuntime().availableProcessors(),
                Settings.list(includes),
                Settings.list(excludes),
                folders.notEntered(folders.reports(outputDirectory)),
                Settings.severities(rules),
                Settings.charset(encoding));
    }

    private void passOver(ContentFolders folders) throws MojoFailureException {
        String message = "no content in " + folders.names();
        if (failIfEmpty) {
            throw new MojoFailureException(message + ", and brandrules.failIfEmpty is set.");
        }
        getLog().info("brand-rules: " + message);
    }

    /** What paths are shown relative to: the folder that the build was started in. */
    private Path workingDirectory() {
        return Path.of(session.getExecutionRootDirectory());
    }
}
