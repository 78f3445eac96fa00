package io.brandrules;

import io.brandrules.lint.LintResult;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Lints the files of a folder one after the other, those that they use once each. Not thread-safe. */
final class FolderRun {
    private final Linting linting;
    private final LocalFiles files;
    private final Path base;
    private final Retelling retelling = new Retelling();
    private final Map<Path, LintResult> known = new HashMap<>();
    private final Set<Path> linted = new HashSet<>();
    private final Set<Path> begun = new HashSet<>();
    private final Map<Path, String> names = new HashMap<>();
    private final TreeMap<Path, Use> used = new TreeMap<>();

    /**
     * A run.
     *
     * @param base the folder to which paths are mapped
     * @param found the files of the folder
     */
    FolderRun(Linting linting, LocalFiles files, Path base, List<Path> found) {
        this.linting = linting;
        this.files = files;
        this.base = base;
        found.forEach(file -> names.put(Folders.real(file), shown(file)));
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }

    private String name(Path file) {
        String known = names.get(file);
        return known == null ? shown(file) : known;
    }

    /** Lints a file; what is wrong in those that it includes is told with those. */
    LintResult lint(Path file) {
        Path real = Folders.real(file);
        linted.add(real);
        LintResult before = known.get(real);
        if (before != null) {
            return before;
        }
        return lint(Content.file(file), file);
    }

    private LintResult lint(Content content, Path file) {
        Locality locality = new Locality(Optional.of(files), Optional.of(file), this::name);
        Linted result = linting.lint(content, RelativePath.of(base, file), locality);
        for (Use use : result.uses()) {
            used.putIfAbsent(use.file(), use);
            if (use.included().isPresent() && begun.add(use.file())) {
                included(use);
            }
        }
        return retelling.of(result.result());
    }

    /** Lints a file that is included, before what is wrong with its use is told. */
    private void included(Use use) {
        LintResult itself = Retelling.included(lint(content(use), use.file()));
        known.put(use.file(), itself);
        retelling.itself(itself);
    }

    /** The results of the files that are used and lie elsewhere, by path. */
    List<LintResult> used() {
        return used.values().stream()
                .filter(use -> !linted.contains(use.file()) && !linting.excluded(RelativePath.of(base, use.file())))
                .map(use -> {
                    LintResult before = known.get(use.file());
                    return before == null ? lint(content(use), use.file()) : before;
                })
                .toList();
    }

    private Content content(Use use) {
        String mapped = RelativePath.of(base, use.file());
        return Content.file(use.file()).used(name(use.file()), use.file(), linting.formatOf(use, mapped));
    }
}
