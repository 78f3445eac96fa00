package io.brandrules.report;

import io.brandrules.lint.LintRun;
import io.brandrules.lint.Repetition;
import io.brandrules.lint.Severity;
import io.brandrules.lint.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The end of a text report: counts by severity and rule, and the verdict; one line where all is clean. */
final class TextSummary {
    private static final List<String> HEADINGS = List.of("errors", "warnings", "infos");

    private final Ink ink;

    TextSummary(Ink ink) {
        this.ink = ink;
    }

    void write(LintRun run, Appendable out) throws IOException {
        if (run.results().isEmpty()) {
            out.append(files(run)).append(besides(run)).append(".\n"); // nothing was looked at, so nothing has passed
            return;
        }
        Tally total = Tally.of(run);
        if (total.isNone()) {
            String clean = files(run) + ", no violations" + besides(run) + ". ";
            out.append(clean).append(verdict(run.verdict())).append('\n');
            writeRepetition(run, out);
            return;
        }
        writeTable(run, total, out);
        out.append('\n').append(files(run));
        long concerned = run.results().stream()
                .filter(result -> !result.violations().isEmpty())
                .count();
        out.append(", ")
                .append(String.valueOf(concerned))
                .append(" with violations")
                .append(besides(run));
        out.append(". ").append(verdict(run.verdict())).append('\n');
        writeRepetition(run, out);
    }

    private void writeRepetition(LintRun run, Appendable out) throws IOException {
        Repetition repetition = run.repetition().orElse(null);
        if (repetition == null || repetition.repeated() == 0) {
            return;
        }
        Repetition.Group most = repetition.groups().get(0);
        String told = Math.round(repetition.share() * 100) + "% of " + Count.of(repetition.paragraphs(), "paragraph")
                + " stand in other files too; in the most, " + most.files() + ": \"" + most.excerpt() + "\"";
        out.append(ink.faint(Printable.of(told))).append('\n');
    }

    private static String files(LintRun run) {
        return Count.of(run.results().size(), "file") + " linted";
    }

    private static String besides(LintRun run) {
        List<String> parts = new ArrayList<>();
        if (run.notChecked() > 0) {
            parts.add(Count.of(run.notChecked(), "place") + " not checked");
        }
        if (run.waived() > 0) {
            parts.add(run.waived() + " waived");
        }
        if (!run.failures().isEmpty()) {
            parts.add(Count.of(run.failures().size(), "failure"));
        }
        return parts.isEmpty() ? "" : ", " + String.join(", ", parts);
    }

    private String verdict(Verdict verdict) {
        String told = "Verdict: " + verdict.id();
        return switch (verdict) {
            case PASS -> ink.good(told);
            case NEEDS_APPROVAL -> ink.of(Severity.WARNING, told);
            case FAIL -> ink.of(Severity.ERROR, told);
        };
    }

    private void writeTable(LintRun run, Tally total, Appendable out) throws IOException {
        out.append(ink.faint(row(HEADINGS.get(0), HEADINGS.get(1), HEADINGS.get(2), "rule")))
                .append('\n');
        List<Map.Entry<String, Tally>> rows = new ArrayList<>(Tally.byRule(run).entrySet());
        rows.sort(Map.Entry.comparingByValue(Tally.GRAVITY));
        for (Map.Entry<String, Tally> row : rows) {
            out.append(row(row.getValue(), row.getKey())).append('\n');
        }
        if (rows.size() > 1) {
            out.append(ink.strong(row(total, "in all"))).append('\n');
        }
    }

    private static String row(Tally tally, String name) {
        return row(cell(tally.errors()), cell(tally.warnings()), cell(tally.infos()), Printable.of(name));
    }

    private static String cell(long number) {
        return number == 0 ? "-" : String.valueOf(number);
    }

    private static String row(String errors, String warnings, String infos, String name) {
        return "  " + right(errors, 0) + "  " + right(warnings, 1) + "  " + right(infos, 2) + "  " + name;
    }

    private static String right(String text, int column) {
        return " ".repeat(Math.max(0, HEADINGS.get(column).length() - text.length())) + text;
    }
}
