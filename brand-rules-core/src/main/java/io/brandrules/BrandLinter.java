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
import io.brandrules.read.LocalSources;
import io.brandrules.rules.RuleCatalogue;
import io.brandrules.ruleset.LoadOptions;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.text.Composition;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        this.reader = new DocumentReader(ruleset.templates().delimiters(), regions(ruleset));
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
     * <p>Where the content has a root, the style sheets beneath it that the content uses, and the files that its
     * template includes, are linted too, and what is wrong in them is among the violations, each with the path of its
     * file.
     */
    public LintResult lint(Content content) {
        Optional<LocalFiles> files = content.root().map(root -> files(List.of(root)));
        Path own = LocalFiles.real(content.place().orElse(Path.of(content.name().replace('\0', ' '))));
        Function<Path, String> shown = file -> RelativePath.beside(content.name(), own, file);
        Linted linted = lint(content, content.name(), new Locality(files, content.place(), shown));
        Retelling retelling = new Retelling();
        List<LintResult> used = new ArrayList<>();
        for (Use use : linted.uses()) {
            String name = shown.apply(use.file());
            Content file = content.used(name, use.file(), formatOf(use, name));
            LintResult result = lint(file, name, new Locality(files, Optional.of(use.file()), shown))
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
        Path base = ruleset.folder().orElse(folder);
        LocalFiles local = files(List.of(LoadOptions.DEFAULT.rootOf(base)));
        List<Path> selected = found.under(folder, path -> lintable(RelativePath.of(base, path)));
        FolderRun run = new FolderRun(this, local, base, selected);
        for (Path file : selected) {
            consumer.accept(run.lint(file));
        }
        run.used().forEach(consumer);
    }

    /** As what a file is read that is used, where neither the ruleset nor its name says so. */
    Optional<Format> formatOf(Use use, String path) {
        if (use.included().isEmpty()) {
            return Optional.of(Format.CSS);
        }
        boolean said =
                mappings.of(path).flatMap(mapped -> mapped.mapping().format()).isPresent()
                        || Format.ofName(path).isPresent();
        return said ? Optional.empty() : use.included();
    }

    /** The local files that content may refer to. */
    LocalFiles files(List<Path> folders) {
        return new LocalFiles(folders, ruleset.templates(), fallback);
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
     */
    Linted lint(Content given, String mappedPath, Locality locality) {
        Content content = locality.partial() ? given.fragment() : given;
        Optional<ContentMap.Mapped> mapped = mappings.of(mappedPath);
        Format format = content.format()
                .or(() -> mapped.flatMap(m -> m.mapping().format()))
                .or(() -> Format.ofName(content.name()))
                .orElse(Format.TEXT);
        Job job = new Job(content, mapped, format, locality);
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
        LocalSources local = job.locality().sources();
        Document read = reader.read(source, job.format(), email, local);
        ContextResolver resolver = new ContextResolver(ruleset, content, job.mapped(), read);
        Context context = resolver.resolve(LocalDate.now(clock));
        boolean saysEmail = context.channel().map(EMAIL::equals).orElse(false);
        Document rightly = saysEmail == email ? read : reader.read(source, job.format(), saysEmail, local);
        TreeMap<String, SourceText> texts = new TreeMap<>();
        List<Use> uses = uses(rightly, job, texts);
        LintResult result =
                plan.lint(rightly.with(resolver.gaps()).with(unreadable), context, Digests.of(source, texts.values()));
        return new Linted(result, uses);
    }

    /**
     * The local files that a document uses, but for itself, by path.
     *
     * @param texts to which theirs are added
     */
    private static List<Use> uses(Document document, Job job, Map<String, SourceText> texts) {
        TreeMap<String, Use> uses = new TreeMap<>();
        for (Composition.Written file : document.composition().written()) {
            if (!file.itself()) {
                uses.put(file.path(), new Use(Path.of(file.path()), Optional.of(document.format())));
                texts.put(file.path(), file.source());
            }
        }
        Optional<Path> own = document.sheets().isEmpty()
                ? Optional.empty()
                : job.locality().place().map(LocalFiles::real);
        for (StyleSheet sheet : document.sheets()) {
            sheet.path()
                    .map(Path::of)
                    .filter(path -> own.filter(path::equals).isEmpty())
                    .ifPresent(path -> {
                        uses.putIfAbsent(path.toString(), new Use(path, Optional.empty()));
                        job.locality()
                                .files()
                                .flatMap(files -> files.text(path))
                                .ifPresent(text -> texts.put(path.toString(), text));
                    });
        }
        return List.copyOf(uses.values());
    }

    /** What is to be linted, and where. */
    private record Job(Content content, Optional<ContentMap.Mapped> mapped, Format format, Locality locality) {}

    /**
     * A result.
     *
     * @param uses the local files that were read for it, by path
     */
    record Linted(LintResult result, List<Use> uses) {
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
