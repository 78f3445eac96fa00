package io.brandrules;

import io.brandrules.lint.LintResult;
import io.brandrules.ruleset.LoadOptions;
import io.brandrules.ruleset.Ruleset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Holds content to one ruleset.
 *
 * <pre>{@code
 * BrandLinter linter = BrandLinter.of(Ruleset.load(Path.of("brand-rules.yaml")));
 * LintResult result = linter.lint(Content.html("welcome.html", html).market("GB").channel("email"));
 * }</pre>
 *
 * <p>Thread-safe, and no call changes what another answers: the ruleset is compiled once, when the linter is made, and
 * styles and values that documents have in common are worked out once, some 80 MB of them at most; make one and share
 * it.
 */
public final class BrandLinter {
    private final Linting linting;

    BrandLinter(Linting linting) {
        this.linting = linting;
    }

    /** A linter for a ruleset; the day as of which it lints is today's in UTC. */
    public static BrandLinter of(Ruleset ruleset) {
        return of(ruleset, Clock.systemUTC());
    }

    /** A linter for a ruleset that lints as of the day that a clock shows in its zone. */
    public static BrandLinter of(Ruleset ruleset, Clock clock) {
        return new BrandLinter(Linting.of(ruleset, clock, Map.of(), Optional.empty()));
    }

    /** The same linter as of a fixed day, so that next quarter's rules can be tried today. */
    public BrandLinter asOf(LocalDate day) {
        return new BrandLinter(linting.asOf(day));
    }

    /** The ruleset that content is held to. */
    public Ruleset ruleset() {
        return linting.ruleset();
    }

    /**
     * Lints content; never throws on it: what cannot be read is said in the result.
     *
     * <p>Where the content has a root, the style sheets beneath it that the content uses, and the files that its
     * template includes, are linted too, and what is wrong in them is among the violations, each with the path of its
     * file.
     */
    public LintResult lint(Content content) {
        Optional<LocalFiles> files = content.root().map(root -> linting.files(List.of(root)));
        Path own = Folders.real(content.place().orElse(Path.of(content.name().replace('\0', ' '))));
        Function<Path, String> shown = file -> RelativePath.beside(content.name(), own, file);
        Linted linted = linting.lint(content, content.name(), new Locality(files, content.place(), shown));
        Retelling retelling = new Retelling();
        List<LintResult> used = new ArrayList<>();
        for (Use use : linted.uses()) {
            String name = shown.apply(use.file());
            Content file = content.used(name, use.file(), linting.formatOf(use, name));
            LintResult result = linting.lint(file, name, new Locality(files, Optional.of(use.file()), shown))
                    .result();
            retelling.itself(result);
            used.add(result);
        }
        LintResult result = retelling.of(linted.result());
        used.replaceAll(retelling::of);
        return used.isEmpty() ? result : result.with(used);
    }

    /**
     * Lints everything under a folder that a file's ending or the ruleset's {@code content:} makes lintable.
     *
     * @param consumer called on this thread, in the order of the paths, as soon as each result is there; then for the
     *     style sheets and partials that lie elsewhere beneath the ruleset's root and are used, in the order of their
     *     paths
     */
    public void lintFolder(Path folder, Consumer<LintResult> consumer) {
        ContentFiles found = new ContentFiles(List.of(), List.of(), List.of());
        Path base = linting.ruleset().folder().orElse(folder);
        LocalFiles local = linting.files(List.of(LoadOptions.DEFAULT.rootOf(base)));
        List<Path> selected = found.under(folder, path -> linting.lintable(RelativePath.of(base, path)));
        FolderRun run = new FolderRun(linting, local, base, selected);
        for (Path file : selected) {
            consumer.accept(run.lint(file));
        }
        run.used().forEach(consumer);
    }
}
