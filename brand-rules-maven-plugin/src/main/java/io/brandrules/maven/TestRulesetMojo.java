package io.brandrules.maven;

import io.brandrules.ExampleReport;
import io.brandrules.RulesetExamples;
import io.brandrules.report.Printable;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.ruleset.RulesetException;
import io.brandrules.ruleset.RulesetFinder;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Runs the examples that the ruleset and its layers give with their entries, and fails the build where one is not as it
 * should be. Works in a folder without a POM too.
 */
@Mojo(name = "test-ruleset", defaultPhase = LifecyclePhase.TEST, threadSafe = true, requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class TestRulesetMojo extends AbstractMojo {
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File baseDirectory;

    /** Skips the examples, as it skips the check of content. */
    @Parameter(property = "brandrules.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The ruleset: a file, or {@code classpath:} and the name of a resource in a dependency of this plugin. By default,
     * the {@code brand-rules.yaml} that governs the module's folder.
     */
    @Parameter(property = "brandrules.config")
    private @Nullable String config;

    /** The day as of which entries are in force, as {@code 2026-12-31}. By default, today. */
    @Parameter(property = "brandrules.asOf")
    private @Nullable String asOf;

    /** Whether to name the entries that no example breaks. */
    @Parameter(property = "brandrules.coverage", defaultValue = "false")
    private boolean coverage;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("brand-rules: skipped (brandrules.skip)");
            return;
        }
        RulesetConfig named = new RulesetConfig(
                Optional.ofNullable(config), baseDirectory.toPath(), Path.of(session.getExecutionRootDirectory()));
        ExampleReport report = RulesetExamples.run(ruleset(named), Settings.day(asOf));
        report.notRun()
                .forEach(place -> getLog().warn(
                                Printable.of(place + ": not enforced by this version, so its examples were not run")));
        if (coverage) {
            report.uncovered().forEach(place -> getLog().warn(Printable.of(place + ": no example breaks it")));
        }
        report.mismatches().forEach(mismatch -> getLog().error(Printable.of(mismatch.toString())));
        if (!report.holds()) {
            throw new MojoFailureException("brand-rules: " + report.summary());
        }
        getLog().info("brand-rules: " + report.summary());
    }

    private Ruleset ruleset(RulesetConfig named) throws MojoExecutionException {
        try {
            Optional<Ruleset> packaged = named.fromClassPath();
            if (packaged.isPresent()) {
                return packaged.get();
            }
            Path file = named.file()
                    .or(() -> new RulesetFinder(named.load()).find(baseDirectory.toPath()))
                    .orElseThrow(() -> new RulesetException("no brand-rules.yaml at or above " + baseDirectory
                            + ": write one there, or name one as brandrules.config"));
            return Ruleset.load(file, named.load());
        } catch (RulesetException e) {
            throw RulesetConfig.refused(e);
        }
    }
}
