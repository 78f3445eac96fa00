package io.brandrules.lint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What linting a set of files found: what reports are made of.
 *
 * @param rulesets that governed the files, outermost first
 * @param asOf the day as of which was linted
 * @param results by path
 * @param notices what is worth telling, in order
 * @param failures what kept a file from being checked, those of the results included
 * @param unmatched the named paths under which nothing was found to lint
 * @param repetition how much of the copy is said more than once; empty unless a ruleset has {@code tone.sameness}
 */
public record LintRun(
        List<RulesetInfo> rulesets,
        LocalDate asOf,
        List<LintResult> results,
        List<Notice> notices,
        List<Failure> failures,
        List<String> unmatched,
        Optional<Repetition> repetition) {
    public LintRun {
        rulesets = List.copyOf(rulesets);
        results = List.copyOf(results);
        notices = List.copyOf(notices);
        failures = List.copyOf(failures);
        unmatched = List.copyOf(unmatched);
    }

    /** A run of which nobody asked what is repeated in it. */
    public LintRun(
            List<RulesetInfo> rulesets,
            LocalDate asOf,
            List<LintResult> results,
            List<Notice> notices,
            List<Failure> failures,
            List<String> unmatched) {
        this(rulesets, asOf, results, notices, failures, unmatched, Optional.empty());
    }

    /** The gravest verdict of any result. */
    public Verdict verdict() {
        return results.stream()
                .map(LintResult::verdict)
                .max(Comparator.naturalOrder())
                .orElse(Verdict.PASS);
    }

    /** How many violations have a severity. */
    public long count(Severity severity) {
        return results.stream()
                .flatMap(r -> r.violations().stream())
                .filter(v -> v.severity() == severity)
                .count();
    }

    /** How many violations say that something was not checked. */
    public long notChecked() {
        return results.stream()
                .flatMap(r -> r.violations().stream())
                .filter(v -> v.rule().equals("content/not-checked"))
                .count();
    }

    /** How many violations are waived. */
    public long waived() {
        return results.stream().mapToLong(r -> r.waived().size()).sum();
    }

    /** The heaviest severity of any violation. */
    public Optional<Severity> heaviest() {
        return results.stream()
                .flatMap(r -> r.violations().stream())
                .map(Violation::severity)
                .min(Comparator.naturalOrder());
    }

    /**
     * A ruleset that governed files of a run.
     *
     * @param files it was built from, as shown to people
     */
    public record RulesetInfo(String brand, String version, String digest, List<String> files) {
        public RulesetInfo {
            files = List.copyOf(files);
        }
    }
}
