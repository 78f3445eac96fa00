package io.brandrules.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What linting one piece of content found.
 *
 * @param path as shown to people
 * @param format id: {@code html}
 * @param digest {@code sha256:…} of the decoded text
 * @param flags raised, by name
 * @param approvals needed, by role
 * @param usedBy documents that use this stylesheet or partial
 * @param violations in order
 * @param waived violations that a waiver covers
 * @param failures rules that failed on this content
 * @param imprints by which its paragraphs are found again in others; none unless the ruleset has {@code tone.sameness}
 */
public record LintResult(
        String path,
        String format,
        Optional<String> channel,
        List<String> markets,
        Optional<String> language,
        String digest,
        List<RaisedFlag> flags,
        List<NeededApproval> approvals,
        List<String> usedBy,
        List<Violation> violations,
        List<Violation> waived,
        List<Failure> failures,
        List<Imprint> imprints) {
    public LintResult {
        markets = List.copyOf(markets);
        flags = List.copyOf(flags);
        approvals = List.copyOf(approvals);
        usedBy = List.copyOf(usedBy);
        violations = List.copyOf(violations);
        waived = List.copyOf(waived);
        failures = List.copyOf(failures);
        imprints = List.copyOf(imprints);
    }

    /** A result of which no paragraph is looked for in others. */
    public LintResult(
            String path,
            String format,
            Optional<String> channel,
            List<String> markets,
            Optional<String> language,
            String digest,
            List<RaisedFlag> flags,
            List<NeededApproval> approvals,
            List<String> usedBy,
            List<Violation> violations,
            List<Violation> waived,
            List<Failure> failures) {
        this(
                path,
                format,
                channel,
                markets,
                language,
                digest,
                flags,
                approvals,
                usedBy,
                violations,
                waived,
                failures,
                List.of());
    }

    /** Fail with any error outside {@code approval/}, else needs-approval with any error in it, else pass. */
    public Verdict verdict() {
        Verdict verdict = Verdict.PASS;
        for (Violation violation : violations) {
            if (violation.severity() == Severity.ERROR) {
                if (!violation.rule().startsWith("approval/")) {
                    return Verdict.FAIL;
                }
                verdict = Verdict.NEEDS_APPROVAL;
            }
        }
        return verdict;
    }

    /** The same result of a stylesheet or partial that documents use. */
    public LintResult usedBy(List<String> documents) {
        return new LintResult(
                path,
                format,
                channel,
                markets,
                language,
                digest,
                flags,
                approvals,
                documents,
                violations,
                waived,
                failures,
                imprints);
    }

    /** The same result with other violations. */
    public LintResult violations(List<Violation> others) {
        return new LintResult(
                path, format, channel, markets, language, digest, flags, approvals, usedBy, others, waived, failures);
    }

    /** The same result with the violations of what it uses. */
    public LintResult with(List<LintResult> used) {
        List<Violation> all = new ArrayList<>(violations);
        List<Failure> failed = new ArrayList<>(failures);
        for (LintResult each : used) {
            all.addAll(each.violations());
            failed.addAll(each.failures());
        }
        all.sort(Violation.ORDER);
        return new LintResult(
                path, format, channel, markets, language, digest, flags, approvals, usedBy, all, waived, failed,
                imprints);
    }

    /** The same result with a further failure. */
    public LintResult with(Failure failure) {
        List<Failure> more = new ArrayList<>(failures);
        more.add(failure);
        return new LintResult(
                path,
                format,
                channel,
                markets,
                language,
                digest,
                flags,
                approvals,
                usedBy,
                violations,
                waived,
                more,
                imprints);
    }
}
