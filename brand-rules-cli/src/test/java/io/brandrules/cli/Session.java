package io.brandrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.brandrules.FolderLinter;
import io.brandrules.lint.Failure;
import io.brandrules.lint.LintResult;
import io.brandrules.lint.LintRun;
import io.brandrules.lint.Notice;
import io.brandrules.lint.Range;
import io.brandrules.lint.Severity;
import io.brandrules.lint.Violation;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs the command line in this process against a linter that answers what the test wants. */
final class Session implements Engine {
    private static final String SOURCE = "<p>Überaus günstig, cheap</p>";

    final Path folder;
    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();
    final Map<String, String> environment = new HashMap<>();

    private final List<Violation> violations = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final List<String> unmatched = new ArrayList<>();
    private OutputStream sink = out;
    private boolean terminal;
    private String input = "";
    private @Nullable Supplier<Error> error;
    private @Nullable Supplier<RuntimeException> exception;

    FolderLinter.@Nullable Options options;
    List<Path> linted = List.of();
    String content = "";

    Session(Path folder) {
        this.folder = folder;
    }

    Session finds(Severity... severities) {
        int from = SOURCE.indexOf("cheap");
        SourceText source = SourceText.of(SOURCE);
        for (Severity severity : severities) {
            violations.add(new Violation(
                    "tone/avoided-term",
                    severity,
                    "Say \"inexpensive\", not \"cheap\".",
                    "a.html",
                    Range.of(source, new Span(from, from + 5)),
                    "cheap",
                    SOURCE,
                    Optional.of("tone.terms.cheap"),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    "00",
                    Map.of()));
        }
        return this;
    }

    Session notices(String message) {
        notices.add(new Notice(message, Optional.empty()));
        return this;
    }

    Session failsOn(String path, String message) {
        failures.add(new Failure(path, message));
        return this;
    }

    Session findsNothingUnder(String path) {
        unmatched.add(path);
        return this;
    }

    Session breaksWith(Supplier<RuntimeException> problem) {
        exception = problem;
        return this;
    }

    Session breaksDownWith(Supplier<Error> problem) {
        error = problem;
        return this;
    }

    Session isFed(String text) {
        input = text;
        return this;
    }

    Session writesTo(OutputStream stream) {
        sink = stream;
        return this;
    }

    Session onATerminal() {
        terminal = true;
        return this;
    }

    /** Runs and answers with the exit status. */
    int run(String... args) {
        return Main.run(args, console(), this);
    }

    Console console() {
        return new Console(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                sink,
                new PrintStream(err, true, UTF_8),
                folder,
                environment,
                () -> terminal,
                Clock.fixed(Instant.parse("2026-11-21T23:30:00Z"), ZoneId.of("Europe/Berlin")));
    }

    String printed() {
        return out.toString(UTF_8);
    }

    String told() {
        return err.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    FolderLinter.Options options() {
        if (options == null) {
            throw new AssertionError("nothing was linted; told: " + told());
        }
        return options;
    }

    @Override
    public LintRun files(FolderLinter.Options given, List<Path> paths) {
        linted = paths;
        return answer(given);
    }

    @Override
    public LintRun content(FolderLinter.Options given, Path path, byte[] bytes) {
        linted = List.of(path);
        content = new String(bytes, UTF_8);
        return answer(given);
    }

    private LintRun answer(FolderLinter.Options given) {
        options = given;
        if (exception != null) {
            throw exception.get();
        }
        if (error != null) {
            throw error.get();
        }
        LintResult result = new LintResult(
                "a.html",
                "html",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "sha256:00",
                List.of(),
                List.of(),
                List.of(),
                violations,
                List.of(),
                List.of());
        return new LintRun(List.of(), LocalDate.of(2026, 11, 22), List.of(result), notices, failures, unmatched);
    }
}
