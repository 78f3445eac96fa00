package io.brandrules.rules.compliance;

import io.brandrules.document.Gap;
import io.brandrules.lint.Facts;
import io.brandrules.match.Match;
import io.brandrules.ruleset.Flag;
import io.brandrules.ruleset.RequiredElement;
import io.brandrules.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An element that a document must have.
 *
 * @param flags that demand it
 */
record Demand(RequiredElement element, List<Flag> flags, Facts facts) {
    /** What raised the flags that demand it. */
    List<Match> hits() {
        return flags.stream()
                .flatMap(flag -> facts.flags().getOrDefault(flag, List.of()).stream())
                .toList();
    }

    /** Where it is demanded; nowhere in particular where it always is, or a flag has no place. */
    List<Span> places() {
        boolean everywhere = element.always()
                || flags.stream()
                        .anyMatch(flag ->
                                facts.flags().getOrDefault(flag, List.of()).isEmpty());
        return everywhere ? List.of() : hits().stream().map(Match::span).toList();
    }

    /** Whether the document is in one of the languages that the element is bound to. */
    boolean spoken() {
        if (element.entry().scope().languages().isEmpty()) {
            return true;
        }
        Optional<String> language = facts.context().language();
        if (language.isEmpty()) {
            facts.gap(new Gap(
                    Gap.Cause.UNKNOWN_LANGUAGE,
                    Span.at(0),
                    "the language is not known, and " + element.entry().path()
                            + " depends on it; map the path in content:, or mark the language"));
        }
        return language.map(element.entry().scope()::coversLanguage).orElse(false);
    }

    String why() {
        if (flags.isEmpty()) {
            return "it is always demanded";
        }
        return "demanded by the flag \"" + flags.get(0).name() + "\""
                + hits().stream()
                        .min(Comparator.comparing(Match::anchor).thenComparing(Match::span))
                        .map(hit -> ", which \"" + hit.quoted() + "\" raises")
                        .orElse("");
    }
}
