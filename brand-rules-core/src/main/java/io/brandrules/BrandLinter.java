package io.brandrules;

import io.brandrules.document.Document;
import io.brandrules.document.Format;
import io.brandrules.document.Gap;
import io.brandrules.lint.Context;
import io.brandrules.lint.Failure;
import io.brandrules.lint.LintResult;
import io.brandrules.lint.RulePlan;
import io.brandrules.lint.Severity;
import io.brandrules.read.DocumentReader;
import io.brandrules.rules.RuleCatalogue;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Holds content to one ruleset.
 *
 * <pre>{@code
 * BrandLinter linter = BrandLinter.of(Ruleset.load(Path.of("brand-rules.yaml")));
 * LintResult result = linter.lint(Content.html("welcome.html", html).market("GB").channel("email"));
 * }</pre>
 *
 * <p>Immutable and thread-safe: the ruleset is compiled once, when the linter is made; make one and share it.
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
        this.reader = new DocumentReader(ruleset.delimiters());
        this.mappings = new ContentMap(ruleset);
        this.clock = clock;
        this.fallback = fallback;
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

    /** Lints content; never throws on it: what cannot be read is said in the result. */
    public LintResult lint(Content content) {
        return lint(content, content.name());
    }

    /**
     * Lints everything under a folder that a file's ending or the ruleset's {@code content:} makes lintable.
     *
     * @param consumer called on this thread, in the order of the paths, as soon as each result is there
     */
    public void lintFolder(Path folder, Consumer<LintResult> consumer) {
        ContentFiles files = new ContentFiles(List.of(), List.of(), List.of());
        Path base = ruleset.folder().orElse(folder);
        for (Path file : files.under(folder, path -> lintable(RelativePath.of(base, path)))) {
            consumer.accept(lint(Content.file(file), RelativePath.of(base, file)));
        }
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
    LintResult lint(Content content, String mappedPath) {
        Optional<ContentMap.Mapped> mapped = mappings.of(mappedPath);
        Format format = content.format()
                .or(() -> mapped.flatMap(m -> m.mapping().format()))
                .or(() -> Format.ofName(content.name()))
                .orElse(Format.TEXT);
        try {
            return lint(content, mapped, format, content.body().read(format, fallback), List.of());
        } catch (IOException | RuntimeException | OutOfMemoryError unreadable) {
            String what = "the file could not be read: " + reason(unreadable);
            Gap gap = new Gap(Gap.Cause.UNREADABLE, Span.at(0), what);
            LintResult result = lint(content, mapped, format, SourceText.of(""), List.of(gap));
            return result.with(new Failure(content.name(), what));
        }
    }

    private LintResult lint(
            Content content,
            Optional<ContentMap.Mapped> mapped,
            Format format,
            SourceText source,
            List<Gap> unreadable) {
        boolean email = content.channel()
                .or(() -> mapped.flatMap(m -> m.mapping().channel()))
                .map(EMAIL::equals)
                .orElse(false);
        Document read = reader.read(source, format, email);
        ContextResolver resolver = new ContextResolver(ruleset, content, mapped, read);
        Context context = resolver.resolve(LocalDate.now(clock));
        boolean saysEmail = context.channel().map(EMAIL::equals).orElse(false);
        Document rightly = saysEmail == email ? read : reader.read(source, format, saysEmail);
        return plan.lint(rightly.with(resolver.gaps()).with(unreadable), context, Digests.of(source));
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
