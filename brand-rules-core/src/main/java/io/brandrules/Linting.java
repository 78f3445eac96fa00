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
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The way from a piece of content to its result: its files found, its format, channel and markets told, read, and held
 * to one compiled ruleset. Thread-safe.
 */
final class Linting {
    private static final String EMAIL = "email";

    private final Ruleset ruleset;
    private final RulePlan plan;
    private final DocumentReader reader;
    private final ContentMap mappings;
    private final Clock clock;
    private final Optional<Charset> fallback;

    private Linting(Ruleset ruleset, RulePlan plan, Clock clock, Optional<Charset> fallback) {
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

    /**
     * For a ruleset.
     *
     * @param severities by rule id, before those of the ruleset
     * @param fallback the charset of files that neither mark nor declare theirs
     */
    static Linting of(Ruleset ruleset, Clock clock, Map<String, Severity> severities, Optional<Charset> fallback) {
        return new Linting(ruleset, RulePlan.of(ruleset, RuleCatalogue.rules(), severities), clock, fallback);
    }

    /** The same as of a fixed day. */
    Linting asOf(LocalDate day) {
        Clock fixed = Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return new Linting(ruleset, plan, fixed, fallback);
    }

    /** What content is held to. */
    Ruleset ruleset() {
        return ruleset;
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
                .or(() -> Format.ofTemplate(content.name()))
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
                : job.locality().place().map(Folders::real);
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
