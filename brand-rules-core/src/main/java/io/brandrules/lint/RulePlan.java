package io.brandrules.lint;

import io.brandrules.cache.BoundedCache;
import io.brandrules.document.Document;
import io.brandrules.document.Gap;
import io.brandrules.match.Match;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Flag;
import io.brandrules.ruleset.RuleSeverity;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A ruleset compiled for the rules: every check bound to its part of it, everything that is looked for in one index.
 * Thread-safe; built once, shared by all documents. What it keeps of them makes no difference to what it answers.
 */
public final class RulePlan {
    /** That whose inflection is assumed where none is known. */
    private static final String LANGUAGE = "en";

    private final Ruleset ruleset;
    private final MatchIndex index;
    private final DutyIndex duties;
    private final List<Bound> checks;
    private final Severities severities;
    private final boolean repetition;
    private final KnownValues.Styling known = new KnownValues.Styling();
    private final BoundedCache<String, String> fingerprints = Fingerprint.known();

    private RulePlan(Ruleset ruleset, MatchIndex index, DutyIndex duties, List<Bound> checks, Severities severities) {
        this.ruleset = ruleset;
        this.index = index;
        this.duties = duties;
        this.checks = checks;
        this.severities = severities;
        this.repetition =
                ruleset.tone().filter(tone -> tone.manner().compared()).isPresent();
    }

    /**
     * Compiles a ruleset.
     *
     * @param rules in the order in which they run; one that reads what others leave undecided comes last
     * @param overrides severities by rule id, above whatever the ruleset says
     */
    public static RulePlan of(Ruleset ruleset, List<Rule> rules, Map<String, Severity> overrides) {
        MatchIndex.Builder index = MatchIndex.builder();
        DutyIndex duties = new DutyIndex(ruleset, index);
        List<Bound> checks = new ArrayList<>();
        for (Rule rule : rules) {
            rule.check(ruleset, index).ifPresent(check -> checks.add(new Bound(rule.info(), check)));
        }
        return new RulePlan(ruleset, index.build(), duties, List.copyOf(checks), new Severities(ruleset, overrides));
    }

    /**
     * Holds a document to the ruleset. A rule that fails hides nothing: it becomes a failure and a finding of its own.
     *
     * @param digest of the document
     */
    public LintResult lint(Document document, Context context, String digest) {
        Facts facts = new Facts(
                ruleset,
                document,
                context,
                index.match(document, context.language().orElse(LANGUAGE)),
                duties,
                known);
        Answers answers = new Answers(document, context, fingerprints);
        List<Failure> failures = new ArrayList<>();
        for (Bound bound : checks) {
            try {
                Weight weight = severities.of(bound.info(), context);
                bound.check().run(facts, finding -> {
                    Severity severity = weight.of(finding);
                    if (severity != Severity.OFF) {
                        answers.add(bound.info(), severity, finding);
                    }
                });
            } catch (RuntimeException failure) {
                String what = bound.info().id() + " failed: " + failure;
                failures.add(new Failure(context.path(), what));
                facts.gap(new Gap(Gap.Cause.RULE_FAILED, Span.at(0), what));
            }
        }
        return new LintResult(
                context.path(),
                document.format().id(),
                context.channel(),
                context.markets(),
                context.language(),
                digest,
                flags(facts, answers),
                approvals(facts),
                List.of(),
                answers.violations(),
                List.of(),
                failures,
                repetition ? Imprint.of(facts) : List.of());
    }

    private static List<RaisedFlag> flags(Facts facts, Answers answers) {
        // A flag that differs by market may be up in several forms.
        Map<String, Set<RaisedFlag.Hit>> flags = new TreeMap<>();
        facts.flags().forEach((flag, matches) -> {
            Set<RaisedFlag.Hit> hits = flags.computeIfAbsent(flag.name(), name -> new LinkedHashSet<>());
            for (Match match : matches) {
                hits.add(new RaisedFlag.Hit(
                        answers.range(match.span()), answers.excerpt(match.excerpt(), match.span())));
            }
        });
        List<RaisedFlag> raised = new ArrayList<>();
        flags.forEach((name, hits) -> raised.add(new RaisedFlag(name, List.copyOf(hits))));
        return raised;
    }

    private List<NeededApproval> approvals(Facts facts) {
        TreeSet<String> roles = new TreeSet<>(ruleset.alwaysApprovedBy());
        for (Flag flag : facts.flags().keySet()) {
            roles.addAll(flag.requires().approvals());
        }
        return roles.stream().map(role -> new NeededApproval(role, "required")).toList();
    }

    private record Bound(RuleInfo info, Rule.Check check) {}

    /** What weighs the findings of a rule: what is given from outside, or the mapping, or the section. */
    private record Severities(Ruleset ruleset, Map<String, Severity> overrides) {
        private Severities {
            overrides = Map.copyOf(overrides);
        }

        Weight of(RuleInfo rule, Context context) {
            Severity override = overrides.get(rule.id());
            if (override != null) {
                return new Weight(override, true, rule);
            }
            String mapped = context.severities().get(rule.id());
            RuleSeverity section = ruleset.rules().get(rule.id());
            String configured = mapped != null || section == null ? mapped : section.severity();
            return new Weight(configured == null ? null : Severity.of(configured), false, rule);
        }
    }

    /**
     * Which severity the findings of a rule get in a document.
     *
     * @param configured for the rule, if it is
     * @param fixed whether an entry's own severity does not matter
     */
    private record Weight(@Nullable Severity configured, boolean fixed, RuleInfo rule) {
        Severity of(Finding finding) {
            Severity given = given(finding);
            return finding.certain() ? given : given.lower();
        }

        private Severity given(Finding finding) {
            if (configured != null && (fixed || configured == Severity.OFF)) {
                return configured;
            }
            if (finding.entry().isPresent() && finding.entry().get().severity().isPresent()) {
                return Severity.of(finding.entry().get().severity().get());
            }
            return configured != null ? configured : finding.severity().orElse(rule.severity());
        }
    }
}
