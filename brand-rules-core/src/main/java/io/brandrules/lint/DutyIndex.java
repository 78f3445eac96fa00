package io.brandrules.lint;

import io.brandrules.data.Origin;
import io.brandrules.match.Cover;
import io.brandrules.match.Match;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Disclaimer;
import io.brandrules.ruleset.Flag;
import io.brandrules.ruleset.Matcher;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.text.Markup;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a ruleset demands and what raises the demand, as sets of the match index: flags, demanded texts, shields.
 * Immutable and thread-safe.
 */
final class DutyIndex {
    private final Map<Flag, Integer> triggers = new LinkedHashMap<>();
    private final Map<Disclaimer, Map<String, WordingSets>> wordings = new LinkedHashMap<>();
    private final ShieldIndex shields;

    DutyIndex(Ruleset ruleset, MatchIndex.Builder index) {
        for (Flag flag : ruleset.compliance().flags()) {
            if (flag.industry().map(ruleset.industries()::contains).orElse(true)) {
                triggers.put(flag, index.add(flag.raisedBy()));
            }
        }
        for (Disclaimer disclaimer : ruleset.disclaimers()) {
            Map<String, WordingSets> sets = new LinkedHashMap<>();
            new TreeMap<>(disclaimer.wordings())
                    .forEach((tag, wording) -> sets.put(tag, WordingSets.of(disclaimer, wording, index)));
            wordings.put(disclaimer, sets);
        }
        this.shields = new ShieldIndex(ruleset, index);
    }

    Found find(Facts facts) {
        List<Match> texts = wordings.values().stream()
                .flatMap(sets -> sets.values().stream())
                .flatMap(w -> w.anywhere(facts.matches()))
                .toList();
        return new Found(raised(facts, Cover.of(texts)), shields.find(facts, texts), facts, this);
    }

    /** Flags raise flags, so this goes round until nothing new is raised. */
    private Map<Flag, List<Match>> raised(Facts facts, Cover demandedTexts) {
        Map<Flag, List<Match>> raised = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        for (boolean more = true; more; ) {
            more = false;
            for (Map.Entry<Flag, Integer> trigger : triggers.entrySet()) {
                Flag flag = trigger.getKey();
                boolean up = names.contains(flag.name()) && raised.containsKey(flag);
                if (!up && rises(flag, trigger.getValue(), facts, demandedTexts, raised, names)) {
                    names.add(flag.name());
                    more = true;
                }
            }
        }
        return raised;
    }

    private static boolean rises(
            Flag flag, int set, Facts facts, Cover demandedTexts, Map<Flag, List<Match>> raised, Set<String> names) {
        List<Match> hits = facts.matches().of(set).stream()
                .filter(match -> !demandedTexts.holds(match))
                .filter(match -> facts.spoken(flag.entry(), match))
                .toList();
        boolean byHand = facts.context().flags().contains(flag.name());
        if (hits.isEmpty() && !byHand && !raisedByFlags(flag, names)) {
            return false;
        }
        if (facts.marketNeeded(flag.entry())) {
            facts.withoutMarket("compliance", flag.entry());
        }
        if (!facts.applies(flag.entry())) {
            return false;
        }
        raised.put(flag, hits);
        return true;
    }

    private static boolean raisedByFlags(Flag flag, Set<String> names) {
        return flag.raisedBy().stream()
                .map(Matcher::target)
                .filter(Matcher.Flags.class::isInstance)
                .map(Matcher.Flags.class::cast)
                .anyMatch(flags -> names.containsAll(flags.flags()));
    }

    /**
     * What one document raises and says.
     *
     * @param flags that are up, with what raised them
     * @param shields what silences words
     */
    record Found(Map<Flag, List<Match>> flags, ShieldIndex.Shields shields, Facts facts, DutyIndex index) {
        /** The arms of the template on which every reader sees a disclaimer in a language. */
        BitSet seen(Disclaimer disclaimer, Optional<String> language) {
            Markup markup = facts.document().markup();
            BitSet covered = new BitSet();
            wanted(disclaimer, language).forEach(w -> covered.or(w.seen(facts.matches(), markup)));
            return BranchCover.closed(markup, covered);
        }

        /** Whether a disclaimer stands somewhere in a language, seen or not. */
        boolean stands(Disclaimer disclaimer, Optional<String> language) {
            return wanted(disclaimer, language).stream().anyMatch(w -> w.stands(facts.matches()));
        }

        /** The wordings of a language; those of every language where there is none for it, or it is not known. */
        private List<WordingSets> wanted(Disclaimer disclaimer, Optional<String> language) {
            Map<String, WordingSets> sets = index.wordings.getOrDefault(disclaimer, Map.of());
            return language.flatMap(disclaimer::tag)
                    .map(sets::get)
                    .map(List::of)
                    .orElseGet(() -> List.copyOf(sets.values()));
        }
    }

    /** A matcher that nothing narrows. */
    static Matcher plain(Matcher.Target target, Origin origin) {
        return new Matcher(origin, target, Set.of(), Optional.empty(), Optional.empty(), List.of());
    }
}
