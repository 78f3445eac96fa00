package io.brandrules.report;

import io.brandrules.lint.Fix;
import io.brandrules.lint.LintResult;
import io.brandrules.lint.LintRun;
import io.brandrules.lint.Severity;
import io.brandrules.lint.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The report that a person reads: violations by file, each with its place, its source line and its reason, then a
 * summary.
 *
 * <p>Errors and warnings are told in full, infos on one line for each rule and message of a file. Whatever comes from
 * content, rulesets or paths is made {@link Printable}.
 */
final class TextReport implements Report {
    private static final int PLACES = 8;

    private final Ink ink;
    private final boolean quiet;

    /**
     * A text report.
     *
     * @param color whether to colour with ANSI escape sequences
     * @param quiet whether to tell errors and the summary only
     */
    TextReport(boolean color, boolean quiet) {
        this.ink = color ? Ink.ANSI : Ink.NONE;
        this.quiet = quiet;
    }

    @Override
    public void write(LintRun run, Appendable out) throws IOException {
        for (LintResult result : run.results()) {
            if (result.violations().stream().anyMatch(this::isShown)) {
                writeFile(result, out);
            }
        }
        new TextSummary(ink).write(run, out);
    }

    private boolean isShown(Violation violation) {
        return violation.severity() == Severity.ERROR || !quiet && violation.severity() != Severity.OFF;
    }

    private void writeFile(LintResult result, Appendable out) throws IOException {
        out.append(ink.strong(Printable.of(result.path())));
        out.append(ink.faint("  " + Printable.of(about(result)))).append('\n');
        Map<List<String>, List<Violation>> infos = new LinkedHashMap<>();
        for (Violation violation : result.violations()) {
            if (violation.severity() == Severity.INFO) {
                infos.computeIfAbsent(List.of(violation.rule(), violation.message()), key -> new ArrayList<>())
                        .add(violation);
            } else if (isShown(violation)) {
                out.append('\n');
                writeViolation(violation, result, out);
            }
        }
        if (!quiet && !infos.isEmpty()) {
            out.append('\n');
            for (List<Violation> alike : infos.values()) {
                writeInfos(alike, out);
            }
        }
        out.append('\n');
    }

    private static String about(LintResult result) {
        List<String> parts = new ArrayList<>();
        parts.add(result.format());
        result.channel().ifPresent(parts::add);
        parts.addAll(result.markets());
        result.language().ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private void writeHead(Violation violation, Appendable out) throws IOException {
        String place = violation.path() + ":" + violation.range().start() + ":";
        out.append(ink.strong(Printable.of(place))).append(' ');
        out.append(ink.of(violation.severity(), violation.severity().id() + ":"))
                .append(' ');
        out.append(Printable.of(violation.message()));
    }

    private void writeViolation(Violation violation, LintResult result, Appendable out) throws IOException {
        writeHead(violation, out);
        out.append('\n');
        if (!violation.sourceLine().isBlank()) {
            writeExcerpt(violation, out);
        }
        for (Map.Entry<String, String> fact : facts(violation, result).entrySet()) {
            String label = fact.getKey();
            out.append("      ").append(ink.faint(label)).append(" ".repeat(9 - label.length()));
            out.append(Printable.of(fact.getValue())).append('\n');
        }
        for (Violation.Related related : violation.related()) {
            out.append("      ").append(ink.faint("see")).append("      ");
            out.append(Printable.of(related.path() + ":" + related.range().start() + ": " + related.message()));
            out.append('\n');
        }
    }

    private void writeExcerpt(Violation violation, Appendable out) throws IOException {
        String number = String.valueOf(violation.range().start().line());
        String gutter = " ".repeat(Math.max(0, 5 - number.length())) + number + " | ";
        SourceExcerpt excerpt = SourceExcerpt.of(violation.sourceLine(), violation.range());
        out.append(ink.faint(gutter)).append(excerpt.text()).append('\n');
        out.append(ink.faint(" ".repeat(gutter.length() - 2) + "| "));
        out.append(" ".repeat(excerpt.caretColumn()));
        out.append(ink.of(violation.severity(), "^".repeat(excerpt.carets()))).append('\n');
    }

    private static Map<String, String> facts(Violation violation, LintResult result) {
        Map<String, String> facts = new LinkedHashMap<>();
        violation.because().ifPresent(because -> facts.put("because", because));
        violation.source().ifPresent(source -> facts.put("source", source));
        violation.owner().ifPresent(owner -> facts.put("owner", owner));
        if (!violation.markets().isEmpty() && !violation.markets().equals(result.markets())) {
            facts.put("markets", String.join(", ", violation.markets()));
        }
        if (!violation.environments().isEmpty()) {
            facts.put("only in", String.join(", ", violation.environments()));
        }
        violation.fix().ifPresent(fix -> facts.put("fix", fix.title() + safety(fix)));
        facts.put("rule", rule(violation));
        return facts;
    }

    private static String safety(Fix fix) {
        return " (" + fix.safety().id() + ")";
    }

    private static String rule(Violation violation) {
        StringBuilder rule = new StringBuilder(violation.rule());
        violation.entry().ifPresent(entry -> rule.append(", ").append(entry));
        violation.origin().ifPresent(origin -> rule.append(" (").append(origin).append(')'));
        return rule.toString();
    }

    private void writeInfos(List<Violation> alike, Appendable out) throws IOException {
        Violation first = alike.get(0);
        writeHead(first, out);
        out.append(ink.faint("  " + first.rule()));
        if (alike.size() > 1) {
            int last = Math.min(alike.size(), 1 + PLACES);
            String places = alike.subList(1, last).stream()
                    .map(violation -> violation.range().start().toString())
                    .collect(Collectors.joining(", "));
            String rest = alike.size() > last ? " and " + (alike.size() - last) + " more" : "";
            out.append("\n      ").append(ink.faint("also at " + places + rest));
        }
        out.append('\n');
    }
}
