package io.brandrules;

import io.brandrules.cascade.SelectorList;
import io.brandrules.document.Document;
import io.brandrules.document.Format;
import io.brandrules.document.Gap;
import io.brandrules.document.Region;
import io.brandrules.document.StyleSheet;
import io.brandrules.lint.Context;
import io.brandrules.lint.Failure;
import io.brandrules.lint.LintResult;
import io.brandrules.lint.RulePlan;
import io.brandrules.lint.Severity;
import io.brandrules.read.DocumentReader;
import io.brandrules.read.SheetSource;
import io.brandrules.rules.RuleCatalogue;
import io.brandrules.ruleset.LoadOptions;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

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
    private static final String EMAIL = "email";

    private final Ruleset ruleset;
    private final RulePlan plan;
    private final DocumentReader reader;
    private final ContentMap mappings;
    private final Clock clock;
    private final Optional<Charset> fallback;

    private BrandLinter(Ruleset ruleset, RulePlan plan, Clock clock, Optional<Charset> fallback) {
        this.ruleset = ruleset;
        this.plan = plan;
        this.reader = new DocumentReader(ruleset.delimiters(), regions(ruleset));
        this.mappings = new ContentMap(ruleset);
        this.clock = clock;
        this.fallback = fallback;
    }

    private static Map<Region.Kind, List<SelectorList>> regions(Ruleset ruleset) {
        Map<Region.Kind, List<SelectorList>> regions = new EnumMap<>(Region.Kind.class);
        ruleset.regions()
                .forEach((name, selectors) -> regions.put(
                        Region.Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')), selectors));
        return regions;
    }

    /** A linter for a ruleset; the day as of which it lints is today's in UTC. */
    public static BrandLinter of(Ruleset ruleset) {
        return of(ruleset, Clock.systemUTC());
    }

    /** A linter for a ruleset that lints as of the day that a clock shows in its zone. */
    public static BrandLinter of(Ruleset ruleset, Clock clock) {
        return of(ruleset, clock, Map.of(), Optional.empty());
    }

    static BrandLinter of(Ruleset ruleset, Clock clock, Map<String, Severity> severities, Optional<Charset> fallback) {
        return new BrandLinter(ruleset, RulePlan.of(ruleset, RuleCatalogue.rules(), severities), clock, fallback);
    }

    /** The same linter as of a fixed day, so that next quarter's rules can be tried today. */
    public BrandLinter asOf(LocalDate day) {
        Clock fixed = Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return new BrandLinter(ruleset, plan, fixed, fallback);
    }

    /** The ruleset that content is held to. */
    public Ruleset ruleset() {
        return ruleset;
    }

    /**
     * Lints content; never throws on it: what cannot be read is said in the result.
     *
     * <p>Where the content has a root, the style sheets beneath it that the content uses are linted too, and what is
     * wrong in them is among the violations, each with the path of its file.
     */
    public LintResult lint(Content content) {
        Optional<LocalFiles> files = content.root().map(root -> files(List.of(root)));
        Linted linted = lint(content, content.name(), files, content.place());
        List<LintResult> sheets = new ArrayList<>();
        for (Path sheet : linted.uses()) {
            Path beside = LocalFiles.real(content.place().orElse(sheet));
            Content used = content.sheet(RelativePath.beside(content.name(), beside, sheet), sheet);
            sheets.add(lint(used, used.name(), files, Optional.of(sheet)).result());
        }
        return sheets.isEmpty() ? linted.result() : linted.result().with(sheets);
    }

    /**
     * Lints everything under a folder that a file's ending or the ruleset's {@code content:} makes lintable.
     *
     * @param consumer called on this thread, in the order of the paths, as soon as each result is there; then for the
     *     style sheets that lie elsewhere beneath the ruleset's root and are used, in the order of their paths
     */
    public void lintFolder(Path folder, Consumer<LintResult> consumer) {
        ContentFiles files = new ContentFiles(List.of(), List.of(), List.of());
        Path base = ruleset.folder().orElse(folder);
        Optional<LocalFiles> local = Optional.of(files(List.of(LoadOptions.DEFAULT.rootOf(base))));
        Set<Path> linted = new HashSet<>();
        TreeSet<Path> used = new TreeSet<>();
        for (Path file : files.under(folder, path -> lintable(RelativePath.of(base, path)))) {
            Linted each = lint(Content.file(file), RelativePath.of(base, file), local, Optional.of(file));
            linted.add(LocalFiles.real(file));
            used.addAll(each.uses());
            consumer.accept(each.result());
        }
        used.removeAll(linted);
        for (Path sheet : used) {
            String path = RelativePath.of(base, sheet);
            if (!excluded(path)) {
                consumer.accept(lint(Content.file(sheet), path, local, Optional.of(sheet))
                        .result());
            }
        }
    }

    /** The local files that content may refer to. */
    LocalFiles files(List<Path> folders) {
        return new LocalFiles(folders, ruleset.delimiters(), fallback);
    }

    /** Whether a path, relative to the ruleset's folder, is linted when its folder is. */
    boolean lintable(String path) {
        return mappings.of(path)
                .map(mapped -> mapped.mapping().lint()
                        && (mapped.mapping().format().isPresent()
                                || Format.ofName(path).isPresent()))
                .orElseGet(() -> Format.ofName(path).isPresent());
    }

    /** Whether the ruleset says that a path is not linted. */
    boolean excluded(String path) {
        return mappings.of(path).map(mapped -> !mapped.mapping().lint()).orElse(false);
    }

    /**
     * Lints content.
     *
     * @param mappedPath by which {@code content:} knows it
     * @param files that it may refer to; none where nothing may be read
     * @param place where it lies
     */
    Linted lint(Content content, String mappedPath, Optional<LocalFiles> files, Optional<Path> place) {
        Optional<ContentMap.Mapped> mapped = mappings.of(mappedPath);
        Format format = content.format()
                .or(() -> mapped.flatMap(m -> m.mapping().format()))
                .or(() -> Format.ofName(content.name()))
                .orElse(Format.TEXT);
        Job job = new Job(content, mapped, format, files, place);
        try {
            return lint(job, content.body().read(format, fallback), List.of());
        } catch (IOException | RuntimeException | OutOfMemoryError unreadable) {
            String what = "the file could not be read: " + reason(unreadable);
            Gap gap = new Gap(Gap.Cause.UNREADABLE, Span.at(0), what);
            Linted linted = lint(job, SourceText.of(""), List.of(gap));
            return new Linted(linted.result().with(new Failure(content.name(), what)), List.of());
        }
    }

    private Linted lint(Job job, SourceText source, List<Gap> unreadable) {
        Content content = job.content();
        boolean email = content.channel()
                .or(() -> job.mapped().flatMap(m -> m.mapping().channel()))
                .map(EMAIL::equals)
                .orElse(false);
        SheetSource sheets = job.sheets();
        Document read = reader.read(source, job.format(), email, sheets);
        ContextResolver resolver = new ContextResolver(ruleset, content, job.mapped(), read);
        Context context = resolver.resolve(LocalDate.now(clock));
        boolean saysEmail = context.channel().map(EMAIL::equals).orElse(false);
        Document rightly = saysEmail == email ? read : reader.read(source, job.format(), saysEmail, sheets);
        List<Path> uses = uses(rightly, job);
        List<SourceText> texts = uses.stream()
                .flatMap(path -> job.files().flatMap(files -> files.text(path)).stream())
                .toList();
        LintResult result =
                plan.lint(rightly.with(resolver.gaps()).with(unreadable), context, Digests.of(source, texts));
        return new Linted(result, uses);
    }

    /** The local style sheets that a document uses, but for itself. */
    private static List<Path> uses(Document document, Job job) {
        Set<String> paths = new TreeSet<>();
        for (StyleSheet sheet : document.sheets()) {
            sheet.path().ifPresent(paths::add);
        }
        if (paths.isEmpty()) {
            return List.of();
        }
        Optional<Path> own = job.place().map(LocalFiles::real);
        return paths.stream()
                .map(Path::of)
                .filter(path -> own.filter(path::equals).isEmpty())
                .toList();
    }

    /** What is to be linted, and the files that it may refer to from where it lies. */
    private record Job(
            Content content,
            Optional<ContentMap.Mapped> mapped,
            Format format,
            Optional<LocalFiles> files,
            Optional<Path> place) {
        SheetSource sheets() {
            return files.flatMap(local -> place.map(local::beside)).orElse(SheetSource.NONE);
        }
    }

    /**
     * A result.
     *
     * @param uses the local files that were read for it, by path, all links resolved
     */
    record Linted(LintResult result, List<Path> uses) {
        Linted {
            uses = List.copyOf(uses);
        }
    }

    private static String reason(Throwable failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file, or a link leads nowhere";
        } else if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        String message = failure.getMessage() == null ? "" : ": " + failure.getMessage();
        return failure.getClass().getSimpleName() + message;
    }
}
