package io.brandrules.report;

import io.brandrules.data.Origin;
import io.brandrules.lint.Failure;
import io.brandrules.lint.Fix;
import io.brandrules.lint.LintResult;
import io.brandrules.lint.LintRun;
import io.brandrules.lint.NeededApproval;
import io.brandrules.lint.Notice;
import io.brandrules.lint.RaisedFlag;
import io.brandrules.lint.Range;
import io.brandrules.lint.Repetition;
import io.brandrules.lint.Severity;
import io.brandrules.lint.Violation;
import io.brandrules.text.Position;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Runs to report on, made by hand. */
final class Sample {
    static final String WELCOME = """
            <html lang="en-GB">
            <p>Open your e-wallet</p>
            <td style="color: #ff00aa">{{first_name}}</td>
            <p>Your ISA, and
            an e-wallet.</p>
            <td style="color: {{accent}}; background: {{accent}}">
            </html>
            """;

    private static final Origin TERM = new Origin("brand-rules.yaml", new Position(310, 21, 5));

    private Sample() {}

    /** A run with everything in it that a report can tell. */
    static LintRun full() {
        return new LintRun(
                List.of(
                        new LintRun.RulesetInfo(
                                "Northwind Bank", "2026.4", "sha256:aa", List.of("brand-rules.yaml", "group.yaml")),
                        new LintRun.RulesetInfo("Eastwind", "1", "sha256:bb", List.of("eastwind/brand-rules.yaml"))),
                LocalDate.of(2026, 11, 21),
                List.of(clean("copy/about.md"), welcome()),
                List.of(
                        new Notice("approvals is not enforced yet", Optional.of(TERM)),
                        new Notice("Nothing else", Optional.empty())),
                List.of(new Failure("copy/locked.md", "cannot be read: permission denied")),
                List.of("pages"),
                Optional.of(new Repetition(
                        8,
                        3,
                        List.of(new Repetition.Group(
                                3,
                                3,
                                "We have opened your account.",
                                List.of(
                                        new Repetition.Place("copy/about.md", 7),
                                        new Repetition.Place("emails/welcome.html", 12)))))));
    }

    /** A run with a single clean file. */
    static LintRun clean() {
        return run(List.of(clean("copy/about.md")));
    }

    static LintRun run(List<LintResult> results) {
        return new LintRun(
                List.of(new LintRun.RulesetInfo("Northwind Bank", "2026.4", "sha256:aa", List.of("brand-rules.yaml"))),
                LocalDate.of(2026, 11, 21),
                results,
                List.of(),
                List.of(),
                List.of());
    }

    /** A run of one file with these violations. */
    static LintRun runOf(Violation... violations) {
        return run(List.of(result("a.html", List.of(violations), List.of())));
    }

    static LintResult clean(String path) {
        return result(path, List.of(), List.of());
    }

    private static LintResult result(String path, List<Violation> violations, List<Violation> waived) {
        return new LintResult(
                path,
                "html",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "sha256:01",
                List.of(),
                List.of(),
                List.of(),
                violations,
                waived,
                List.of());
    }

    /** A violation of a sample rule on the nth occurrence of {@code excerpt} in a source. */
    static Violation violation(String source, String excerpt, Severity severity) {
        return at(source, source.indexOf(excerpt), excerpt, severity, "tone/avoided-term", "Say something else.");
    }

    /** A violation on a source's range. */
    static Violation at(String source, int from, String excerpt, Severity severity, String rule, String message) {
        SourceText text = SourceText.of(source);
        Range range = Range.of(text, new Span(from, from + excerpt.length()));
        return new Violation(
                rule,
                severity,
                message,
                "a.html",
                range,
                excerpt,
                text.line(range.start().line()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "0123456789abcdef",
                Map.of());
    }

    private static LintResult welcome() {
        String path = "emails/GB/en-GB/welcome.html";
        List<Violation> violations = List.of(
                wallet(path),
                offPalette(path),
                in(
                        path,
                        at(
                                WELCOME,
                                WELCOME.indexOf("{{accent"),
                                "{{accent}}",
                                Severity.INFO,
                                "content/not-checked",
                                "A template fills in this value.")),
                in(
                        path,
                        at(
                                WELCOME,
                                WELCOME.lastIndexOf("{{accent"),
                                "{{accent}}",
                                Severity.INFO,
                                "content/not-checked",
                                "A template fills in this value.")),
                disclaimer(path));
        RaisedFlag.Hit hit = new RaisedFlag.Hit(range(WELCOME, WELCOME.indexOf("ISA"), 3), "ISA");
        return new LintResult(
                path,
                "html",
                Optional.of("email"),
                List.of("GB"),
                Optional.of("en-GB"),
                "sha256:02",
                List.of(new RaisedFlag("investment", List.of(hit))),
                List.of(new NeededApproval("compliance", "required")),
                List.of("emails/GB/en-GB/all.html"),
                violations,
                List.of(in(path, violation(WELCOME, "an e-wallet", Severity.WARNING))),
                List.of());
    }

    private static Violation wallet(String path) {
        int from = WELCOME.indexOf("e-wallet");
        return new Violation(
                "tone/avoided-term",
                Severity.WARNING,
                "Say \"Northwind Pay\", not \"e-wallet\".",
                path,
                range(WELCOME, from, 8),
                "e-wallet",
                "<p>Open your e-wallet</p>",
                Optional.of("tone.terms.e-wallet"),
                Optional.of(TERM),
                List.of(),
                List.of(),
                Optional.of("One name for one product."),
                Optional.empty(),
                Optional.of("brand"),
                Optional.of(new Fix(
                        "Write \"Northwind Pay\"",
                        Fix.Safety.SAFE,
                        List.of(new Fix.Edit(range(WELCOME, from, 8), "Northwind Pay")))),
                List.of(),
                "1111111111111111",
                Map.of());
    }

    private static Violation offPalette(String path) {
        int from = WELCOME.indexOf("#ff00aa");
        Map<String, Object> details = new TreeMap<>();
        details.put("color", "#ff00aa");
        details.put("nearest", new TreeMap<>(Map.of("name", "coral", "value", "#ff5a4e", "distance", 21.4)));
        return new Violation(
                "color/off-palette",
                Severity.ERROR,
                "#ff00aa is not a colour of the brand. The nearest is coral (#ff5a4e).",
                path,
                range(WELCOME, from, 7),
                "#ff00aa",
                "<td style=\"color: #ff00aa\">{{first_name}}</td>",
                Optional.of("colors.palette"),
                Optional.of(TERM),
                List.of("light", "dark"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Fix(
                        "Use coral", Fix.Safety.REVIEW, List.of(new Fix.Edit(range(WELCOME, from, 7), "#ff5a4e")))),
                List.of(),
                "2222222222222222",
                details);
    }

    private static Violation disclaimer(String path) {
        int from = WELCOME.indexOf("</html>");
        return new Violation(
                "disclaimer/missing",
                Severity.ERROR,
                "The disclaimer capital-at-risk is missing. Add \"Your capital is at risk.\"",
                path,
                range(WELCOME, from, 0),
                "",
                "</html>",
                Optional.of("disclaimers.capital-at-risk"),
                Optional.of(TERM),
                List.of(),
                List.of("GB", "IE"),
                Optional.empty(),
                Optional.of("FCA COBS 4.5.2R"),
                Optional.of("compliance"),
                Optional.empty(),
                List.of(new Violation.Related(path, range(WELCOME, WELCOME.indexOf("ISA"), 3), "raises investment")),
                "3333333333333333",
                Map.of());
    }

    private static Range range(String source, int from, int length) {
        return Range.of(SourceText.of(source), new Span(from, from + length));
    }

    private static Violation in(String path, Violation v) {
        return new Violation(
                v.rule(),
                v.severity(),
                v.message(),
                path,
                v.range(),
                v.excerpt(),
                v.sourceLine(),
                v.entry(),
                v.origin(),
                v.environments(),
                v.markets(),
                v.because(),
                v.source(),
                v.owner(),
                v.fix(),
                v.related(),
                v.fingerprint(),
                v.details());
    }
}
