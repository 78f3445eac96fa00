package io.brandrules;

import io.brandrules.ruleset.LoadOptions;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.ruleset.RulesetException;
import io.brandrules.ruleset.RulesetFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Which ruleset governs which file of a run; each ruleset is loaded and compiled once. Not thread-safe. */
final class Governance {
    private final Optional<Path> config;
    private final LoadOptions load;
    private final Function<Ruleset, Linting> lintings;
    private final RulesetFinder finder;
    private final Optional<Governed> given;
    private final Map<Path, Governed> known = new TreeMap<>();

    /**
     * The government of a run.
     *
     * @param config the ruleset's file for all files; absent: the nearest above each file
     * @param lintings makes the linter of a ruleset
     * @param ruleset for all files, where it is loaded already
     */
    Governance(
            Optional<Path> config, LoadOptions load, Function<Ruleset, Linting> lintings, Optional<Ruleset> ruleset) {
        this.config = config;
        this.load = load;
        this.lintings = lintings;
        this.finder = new RulesetFinder(load);
        this.given = ruleset.map(r -> compiled(r, unplaced(load)));
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
        Path nearest = config.or(() -> finder.find(file))
                .orElseThrow(() -> new RulesetException(
                        "no brand-rules.yaml at or above " + file + ": write one there, or name one as config"));
        Governed governed = known.get(nearest);
        if (governed == null) {
            governed = load(nearest);
            known.put(nearest, governed);
        }
        return governed;
    }

    /** The linter for a file that a document uses: its own ruleset's, or the document's where no other governs it. */
    Governed governing(Path file, Governed user) {
        boolean own =
                given.isPresent() || config.isPresent() || finder.find(file).isPresent();
        return own ? governing(file) : user;
    }

    boolean lintable(Path file) {
        Governed governed = governing(file);
        return governed.linting().lintable(governed.relative(file));
    }

    boolean excluded(Path file) {
        return governing(file).excluded(file);
    }

    /** The rulesets that governed a file, outermost first. */
    Collection<Ruleset> used() {
        return known.values().stream()
                .map(governed -> governed.linting().ruleset())
                .toList();
    }

    private Governed load(Path file) {
        return compiled(
                Ruleset.load(file, load),
                Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file));
    }

    private Governed compiled(Ruleset ruleset, Path elsewhere) {
        Linting linting = lintings.apply(ruleset);
        Path folder = ruleset.folder().orElse(elsewhere);
        List<Path> readable = new ArrayList<>(List.of(load.rootOf(folder)));
        readable.addAll(load.allowOutside());
        return new Governed(linting, folder, linting.files(readable));
    }

    /** A ruleset's linter, the folder to which its globs are relative, and the local files that content may refer to. */
    record Governed(Linting linting, Path folder, LocalFiles files) {
        boolean excluded(Path file) {
            return linting.excluded(relative(file));
        }

        String relative(Path file) {
            return RelativePath.of(folder, file);
        }
    }
}
