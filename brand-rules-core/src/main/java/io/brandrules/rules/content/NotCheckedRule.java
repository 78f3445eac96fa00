package io.brandrules.rules.content;

import io.brandrules.document.Gap;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.text.Span;
import io.brandrules.text.TemplateToken;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what could not be read or decided, so that nothing passes for having been skipped. Runs last. */
final class NotCheckedRule implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("content/not-checked", Severity.WARNING, "Tells what could not be read or decided, and why.");

    /** Causes that concern colours and fonts alone where a reader tells of them. */
    private static final Set<Gap.Cause> STYLE =
            EnumSet.of(Gap.Cause.TEMPLATE_HOLE, Gap.Cause.INVALID_CSS, Gap.Cause.UNRESOLVED_VALUE);

    /** Causes that are in the nature of the content, so that nobody can mend them there. */
    private static final Set<Gap.Cause> NATURAL = EnumSet.of(Gap.Cause.ADDED_ON_SENDING);

    private static final Set<Gap.Cause> GRAVE =
            EnumSet.of(Gap.Cause.BINARY, Gap.Cause.UNREADABLE, Gap.Cause.OUT_OF_BUDGET, Gap.Cause.RULE_FAILED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        boolean styles = ruleset.colors().isPresent() || ruleset.fonts().isPresent();
        return Optional.of((facts, findings) -> check(facts, styles, findings));
    }

    private static void check(Facts facts, boolean styles, Findings findings) {
        int read = facts.document().gaps().size();
        List<Gap> gaps = facts.gaps();
        for (int i = 0; i < gaps.size(); i++) {
            Gap gap = gaps.get(i);
            if (styles || i >= read || !STYLE.contains(gap.cause())) {
                findings.add(finding(gap.cause(), gap.span(), gap.detail()));
            }
        }
        included(facts, gaps, findings);
        if (!facts.withoutMarket().isEmpty()) {
            String entries = String.join(
                    ", ",
                    facts.withoutMarket().values().stream()
                            .flatMap(paths -> paths.stream())
                            .distinct()
                            .sorted()
                            .toList());
            findings.add(finding(
                    Gap.Cause.UNKNOWN_MARKET,
                    Span.at(0),
                    "the market is not known, and " + entries
                            + " depends on it; map the path in content:, or name the market"));
        }
    }

    /** Tells of what is included and was not read, unless a rule that needed it has told already. */
    private static void included(Facts facts, List<Gap> gaps, Findings findings) {
        Set<Span> told = gaps.stream().map(Gap::span).collect(Collectors.toSet());
        for (TemplateToken token : facts.document().markup().templates()) {
            if (includes(token) && !told.contains(token.span())) {
                String cure = token.brought()
                        ? "name the file that stands for it in templates.includes"
                        : "name its folder in templates.partials";
                findings.add(finding(
                                Gap.Cause.UNRESOLVED_INCLUDE,
                                token.span(),
                                "what is included here, which was not read; " + cure)
                        .severity(Severity.INFO));
            }
        }
    }

    /** Whether a token includes a file; what begins with @ names what a layout is filled with. */
    private static boolean includes(TemplateToken token) {
        return token.kind() == TemplateToken.Kind.INCLUDE
                && !token.argument().strip().startsWith("@");
    }

    private static Finding finding(Gap.Cause cause, Span span, String detail) {
        String id = cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Finding.at(span, "not checked: " + detail)
                .severity(severity(cause))
                .detail("cause", id);
    }

    private static Severity severity(Gap.Cause cause) {
        boolean light = STYLE.contains(cause) || NATURAL.contains(cause);
        return GRAVE.contains(cause) ? Severity.ERROR : light ? Severity.INFO : Severity.WARNING;
    }
}
