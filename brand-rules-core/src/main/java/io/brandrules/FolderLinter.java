package io.brandrules;

import io.brandrules.document.Format;
import io.brandrules.lint.Failure;
import io.brandrules.lint.LintResult;
import io.brandrules.lint.LintRun;
import io.brandrules.lint.Notice;
import io.brandrules.lint.Repetition;
import io.brandrules.lint.Severity;
import io.brandrules.ruleset.LoadOptions;
import io.brandrules.ruleset.Ruleset;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Lints files and folders, each file by the ruleset that governs it. Immutable and thread-safe. */
public final class FolderLinter {
    private final Options options;
    private final Optional<Ruleset> ruleset;

    private FolderLinter(Options options, Optional<Ruleset> ruleset) {
        this.options = options;
        this.ruleset = ruleset;
    }

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
        public Options {
            markets = List.copyOf(markets);
            includes = List.copyOf(includes);
            excludes = List.copyOf(excludes);
            skipFolders = List.copyOf(skipFolders);
            severities = Map.copyOf(severities);
        }

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
        return new FolderLinter(options, Optional.empty());
    }

    /**
     * Lints all files by one ruleset, whatever lies near them, {@link Options#config()} included. Where it was not read
     * from a file, its globs are relative to {@link LoadOptions#root()}, else to the working directory.
     */
    public static FolderLinter of(Options options, Ruleset ruleset) {
        return new FolderLinter(options, Optional.of(ruleset));
    }

    /**
     * Lints files, and everything lintable under folders.
     *
     * @throws io.brandrules.ruleset.RulesetException where a governing ruleset cannot be used, or there is none
     */
    public LintRun lint(List<Path> paths) {
        Governance governance = governance(ruleset);
        Selection selection = new Selection();
        for (Path path : paths) {
            select(path, governance, selection);
        }
        List<Work> work = selection.files.values().stream()
                .map(file -> new Work(governance.governing(file), Content.file(file), shown(file), file))
                .toList();
        return run(governance, lintAll(work, governance), selection);
    }

    /** Lints one text as if it were the file at {@code path}, which need not exist. */
    public LintRun lint(Path path, byte[] bytes) {
        Governance governance = governance(ruleset);
        Work work = new Work(governance.governing(path), Content.of(shown(path), bytes), shown(path), path);
        return run(governance, lintAll(List.of(work), governance), new Selection());
    }

    /** Lints what is to be linted, then what it uses and was not linted yet. */
    private List<LintResult> lintAll(List<Work> selected, Governance governance) {
        ShownFiles names = shownFiles(selected);
        UsedFiles used = new UsedFiles();
        TreeMap<String, LintResult> results = new TreeMap<>();
        List<Work> work = selected;
        while (!work.isEmpty()) {
            List<Linted> linted = new Jobs(options.jobs()).inOrder(work, each -> lint(each, names));
            for (int i = 0; i < linted.size(); i++) {
                Work each = work.get(i);
                results.put(each.shown(), linted.get(i).result());
                names.add(each.shown(), each.file());
                linted.get(i).uses().forEach(use -> used.add(use, each.shown(), each.governed()));
            }
            work = used.missing(names.files()).stream()
                    .map(use -> used(use, governance.governing(use.file(), used.governor(use.file()))))
                    .filter(each -> !each.governed().excluded(each.file()))
                    .toList();
        }
        List<Work> parts = selected.stream()
                .filter(each -> used.included(Folders.real(each.file())))
                .toList();
        for (Work part : parts) {
            results.put(part.shown(), lint(part.asPart(), names).result());
        }
        return told(results, names, used);
    }

    /** What is wrong in a file that others include is told with the file. */
    private static List<LintResult> told(Map<String, LintResult> results, ShownFiles names, UsedFiles used) {
        Retelling retelling = new Retelling();
        results.replaceAll((shown, result) -> {
            boolean part = used.included(names.file(shown));
            LintResult itself = part ? Retelling.included(result) : result;
            if (part) {
                retelling.itself(itself);
            }
            return itself;
        });
        return results.entrySet().stream()
                .map(entry -> used.by(names.file(entry.getKey()))
                        .map(entry.getValue()::usedBy)
                        .orElse(entry.getValue()))
                .map(retelling::of)
                .toList();
    }

    private Work used(Use use, Governance.Governed governed) {
        Path file = use.file();
        Optional<Format> as = governed.linting().formatOf(use, governed.relative(file));
        return new Work(governed, Content.file(file).used(shown(file), file, as), shown(file), file);
    }

    private Governance governance(Optional<Ruleset> given) {
        Clock day = Clock.fixed(options.asOf().atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return new Governance(
                options.config(),
                options.load(),
                loaded -> Linting.of(loaded, day, options.severities(), options.encoding()),
                given);
    }

    private void select(Path path, Governance governance, Selection selection) {
        if (!Files.exists(path)) {
            selection.failures.add(new Failure(shown(path), "there is no such file or folder"));
            return;
        }
        int before = selection.files.size();
        if (Files.isDirectory(path)) {
            ContentFiles files = new ContentFiles(options.includes(), options.excludes(), options.skipFolders());
            files.under(path, governance::lintable).forEach(file -> selection.files.put(shown(file), file));
        } else if (governance.excluded(path)) {
            selection.notices.add(
                    new Notice(shown(path) + " is not linted: content: says lint: false", Optional.empty()));
            return;
        } else {
            selection.files.put(shown(path), path);
        }
        if (selection.files.size() == before && selection.unseen(path, this)) {
            selection.unmatched.add(shown(path));
        }
    }

    private Linted lint(Work work, ShownFiles names) {
        Content content = work.content().named(work.shown());
        for (String market : options.markets()) {
            content = content.market(market);
        }
        content = options.channel().map(content::channel).orElse(content);
        content = options.language().map(content::language).orElse(content);
        return work.governed()
                .linting()
                .lint(
                        content,
                        work.governed().relative(work.file()),
                        new Locality(Optional.of(work.governed().files()), Optional.of(work.file()), names::of));
    }

    private LintRun run(Governance governance, List<LintResult> results, Selection selection) {
        List<LintRun.RulesetInfo> rulesets = new ArrayList<>();
        Set<Notice> notices = new LinkedHashSet<>();
        for (Ruleset ruleset : governance.used()) {
            rulesets.add(
                    new LintRun.RulesetInfo(ruleset.brand(), ruleset.version(), ruleset.digest(), ruleset.files()));
            ruleset.notices().forEach(p -> notices.add(new Notice(p.message(), Optional.of(p.place()))));
        }
        notices.addAll(selection.notices);
        List<Failure> failures = new ArrayList<>(selection.failures);
        results.forEach(result -> failures.addAll(result.failures()));
        boolean compared = governance.used().stream()
                .anyMatch(used ->
                        used.tone().filter(tone -> tone.manner().compared()).isPresent());
        return new LintRun(
                rulesets,
                options.asOf(),
                results,
                List.copyOf(notices),
                failures,
                selection.unmatched,
                compared ? Optional.of(Repetition.in(results)) : Optional.empty());
    }

    /** As people see the path: relative to the working directory where it lies beneath. */
    private String shown(Path path) {
        return options.load()
                .workingDirectory()
                .map(folder -> RelativePath.of(folder, path))
                .orElseGet(() -> path.toString().replace('\\', '/'));
    }

    private ShownFiles shownFiles(List<Work> selected) {
        ShownFiles names = new ShownFiles(this::shown);
        selected.forEach(work -> names.select(work.shown(), work.file()));
        return names;
    }

    private record Work(Governance.Governed governed, Content content, String shown, Path file) {
        /** The same as a part of others. */
        Work asPart() {
            return new Work(governed, content.fragment(), shown, file);
        }
    }

    /** What is to be linted, by the path that is shown, and what came of looking for it. */
    private static final class Selection {
        private final TreeMap<String, Path> files = new TreeMap<>();
        private final List<String> unmatched = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();
        private final List<Notice> notices = new ArrayList<>();

        /** Whether a folder added nothing because it holds nothing, and not because its files are there already. */
        boolean unseen(Path path, FolderLinter linter) {
            String prefix = linter.shown(path);
            return files.keySet().stream()
                    .noneMatch(file -> file.startsWith(prefix) || prefix.equals("") || prefix.equals("."));
        }
    }
}
