package io.brandrules.rules.disclaimer;

import io.brandrules.lint.Facts;
import io.brandrules.match.Match;
import io.brandrules.ruleset.Disclaimer;
import io.brandrules.ruleset.Flag;
import io.brandrules.statement.Statement;
import io.brandrules.statement.Wanted;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The texts that a document must have; found once, judged by several rules.
 *
 * @param all one for each disclaimer and each language in which the need arose
 */
record Demands(List<Demand> all) {
    Demands {
        all = List.copyOf(all);
    }

    /** Those of a document; none in a partial, and none in what could not be read. */
    static Demands of(Facts facts) {
        return facts.shared(Demands.class, Demands::find);
    }

    private static Demands find(Facts facts) {
        List<Demand> all = new ArrayList<>();
        if (!facts.context().fragment() && facts.readable()) {
            for (Disclaimer disclaimer : facts.ruleset().disclaimers()) {
                if (!disclaimer.always() && facts.flags().isEmpty()) {
                    continue;
                }
                List<Flag> flags = facts.flags().keySet().stream()
                        .filter(flag -> flag.requires().disclaimers().contains(disclaimer.name()))
                        .toList();
                if ((disclaimer.always() || !flags.isEmpty()) && applies(disclaimer, facts)) {
                    demand(disclaimer, flags, facts, all);
                }
            }
        }
        return new Demands(all);
    }

    private static boolean applies(Disclaimer disclaimer, Facts facts) {
        if (facts.marketNeeded(disclaimer.entry())) {
            facts.withoutMarket("disclaimer/missing", disclaimer.entry());
            return false;
        }
        return facts.applies(disclaimer.entry()) && !disclaimer.wordings().isEmpty();
    }

    /** A need that arises in several languages asks for the text of each. */
    private static void demand(Disclaimer disclaimer, List<Flag> flags, Facts facts, List<Demand> all) {
        List<Match> hits = new ArrayList<>();
        boolean placeless = disclaimer.always();
        for (Flag flag : flags) {
            List<Match> raised = facts.flags().getOrDefault(flag, List.of());
            placeless |= raised.isEmpty();
            hits.addAll(raised);
        }
        Set<Optional<String>> languages = new LinkedHashSet<>();
        if (placeless) {
            languages.add(facts.context().language());
        }
        hits.forEach(hit -> languages.add(facts.language(hit)));
        Set<List<Wanted>> known = new LinkedHashSet<>();
        for (Optional<String> language : languages) {
            List<Wanted> wanted = wanted(disclaimer, language, facts);
            if (spoken(disclaimer, language) && known.add(wanted)) {
                List<Match> those = hits.stream()
                        .filter(hit ->
                                wanted(disclaimer, facts.language(hit), facts).equals(wanted))
                        .toList();
                List<Span> places =
                        placeless ? List.of() : those.stream().map(Match::span).toList();
                all.add(new Demand(disclaimer, wanted, disclaimer.always() ? List.of() : flags, those, places));
            }
        }
    }

    private static List<Wanted> wanted(Disclaimer disclaimer, Optional<String> language, Facts facts) {
        return facts.statements().wanted(disclaimer, language).stream()
                .map(each -> each.in(facts.context().channel()))
                .toList();
    }

    /** A disclaimer bound to languages is demanded of content in one of them. */
    private static boolean spoken(Disclaimer disclaimer, Optional<String> language) {
        return disclaimer.entry().scope().languages().isEmpty()
                || language.map(disclaimer.entry().scope()::coversLanguage).orElse(false);
    }

    /** Whether a passage is, word by word, what another disclaimer says; what it says in another market is a change. */
    static boolean foreign(Statement passage, Disclaimer disclaimer, Facts facts) {
        return facts.ruleset().disclaimers().stream()
                .filter(other -> !other.name().equals(disclaimer.name()))
                .flatMap(other -> facts.statements().all(other).stream())
                .anyMatch(passage::within);
    }
}
