package io.brandrules;

import io.brandrules.ruleset.LoadOptions;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.ruleset.RulesetException;
import io.brandrules.ruleset.RulesetFinder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which ruleset governs which file of a run; each ruleset is loaded and compiled once. Not thread-safe. */
final class Governance {
    private final FolderLinter.Options options;
    private final RulesetFinder finder;
    private final Optional<Governed> given;
    private final Map<Path, Governed> known = new TreeMap<>();

    Governance(FolderLinter.Options options, Optional<Ruleset> ruleset) {
        this.options = options;
        this.finder = new RulesetFinder(options.load());
        this.given = ruleset.map(r -> compiled(r, unplaced(options.load())));
        given.ifPresent(governed -> known.put(governed.folder(), governed));
    }

    /** The folder that the globs of a ruleset are relative to, where it was not read from a file. */
    private static Path unplaced(LoadOptions load) {
        return load.root().or(load::workingDirectory).orElse(Path.of("")).toAbsolutePath();
    }

    /**
     * The linter for a file.
     *
     * @throws RulesetException where its ruleset cannot be used, or there is none
     */
    Governed governing(Path file) {
        if (given.isPresent()) {
            return given.get();
        }
        Path config = options.config()
                .or(() -> finder.find(file))
                .orElseThrow(() -> new RulesetException(
                        "no brand-rules.yaml at or above " + file + ": write one there, or name one as config"));
        Governed governed = known.get(config);
        if (governed == null) {
            governed = load(config);
            known.put(config, governed);
        }
        return governed;
    }

    boolean lintable(Path file) {
        Governed governed = governing(file);
        return governed.linter().lintable(governed.relative(file));
    }

    boolean excluded(Path file) {
        Governed governed = governing(file);
        return governed.linter().excluded(governed.relative(file));
    }

    /** The rulesets that governed a file, outermost first. */
    Collection<Ruleset> used() {
        return known.values().stream()
                .map(governed -> governed.linter().ruleset())
                .toList();
    }

    private Governed load(Path config) {
        return compiled(
                Ruleset.load(config, options.load()),
                Optional.ofNullable(config.toAbsolutePath().getParent()).orElse(config));
    }

    private Governed compiled(Ruleset ruleset, Path elsewhere) {
        Clock day = Clock.fixed(options.asOf().atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return new Governed(
                BrandLinter.of(ruleset, day, options.severities(), options.encoding()),
                ruleset.folder().orElse(elsewhere));
    }

    /** A ruleset's linter, and the folder to which its globs are relative. */
    record Governed(BrandLinter linter, Path folder) {
        String relative(Path file) {
            return BrandLinter.relative(folder, file);
        }
    }
}
