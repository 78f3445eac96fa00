package io.brandrules.maven;

import io.brandrules.report.Printable;
import io.brandrules.ruleset.LoadOptions;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.ruleset.RulesetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The ruleset that {@code brandrules.config} names.
 *
 * @param named a file, or {@code classpath:} and a resource of the plugin's dependencies; empty if nothing is named
 * @param base the module's folder, to which a file is relative
 * @param workingDirectory relative to which paths are shown
 */
record RulesetConfig(Optional<String> named, Path base, Path workingDirectory) {
    private static final String CLASSPATH = "classpath:";

    /** The file that is named, if one is. */
    Optional<Path> file() {
        return named.filter(name -> !name.startsWith(CLASSPATH)).map(base::resolve);
    }

    /**
     * The resource that is named, as a ruleset.
     *
     * @throws RulesetException if it cannot be used
     */
    Optional<Ruleset> fromClassPath() {
        return named.filter(name -> name.startsWith(CLASSPATH)).map(name -> {
            String quoted = name.replace("\\", "\\\\").replace("\"", "\\\"");
            return Ruleset.parse("brandrules.config", "extends: [\"" + quoted + "\"]\n", load());
        });
    }

    /** How rulesets are loaded. */
    LoadOptions load() {
        return new LoadOptions(
                named.filter(name -> name.startsWith(CLASSPATH)).map(name -> base),
                List.of(),
                Optional.of(workingDirectory),
                Optional.of(RulesetConfig.class.getClassLoader()));
    }

    /** What the build is told of a ruleset that cannot be used: every problem on a line of its own. */
    static MojoExecutionException refused(RulesetException refusal) {
        String lines = refusal.problems().isEmpty()
                ? Printable.of(String.valueOf(refusal.getMessage()))
                : refusal.problems().stream()
                        .map(problem -> Printable.of(problem.toString()))
                        .collect(Collectors.joining("\n"));
        return new MojoExecutionException("The ruleset cannot be used:\n" + lines, refusal);
    }
}
