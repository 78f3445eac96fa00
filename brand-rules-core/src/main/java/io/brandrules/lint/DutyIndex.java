package io.brandrules.lint;

import io.brandrules.data.Origin;
import io.brandrules.match.Cover;
import io.brandrules.match.Match;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Flag;
import io.brandrules.ruleset.Matcher;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.statement.StatementIndex;
import io.brandrules.statement.Statements;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a ruleset demands and what raises the demand, as sets of the match index: flags, demanded texts, shields.
 * Immutable and thread-safe.
 */
final class DutyIndex {
    private final List<Trigger> triggers = new ArrayList<>();
    private final Situated<List<Trigger>> concerned = new Situated<>(this::triggers);
    private final StatementIndex statements;
    private final ShieldIndex shields;

    DutyIndex(Ruleset ruleset, MatchIndex.Builder index) {
        for (Flag flag : ruleset.compliance().flags()) {
            if (flag.industry().map(ruleset.industries()::contains).orElse(true)) {
                triggers.add(Trigger.of(flag, index));
            }
        }
        this.statements = new StatementIndex(ruleset.disclaimers(), index);
        this.shields = new ShieldIndex(ruleset, index);
    }

    Found find(Facts facts) {
        Statements stated = statements.find(facts.document(), facts.matches());
        List<Match> texts = stated.everything();
        return new Found(raised(facts, Cover.of(texts)), shields.find(facts, texts), stated);
    }

    /** What may raise a flag in a situation. */
    private List<Trigger> triggers(Situation situation) {
        return triggers.stream()
                .filter(trigger -> situation.concerns(trigger.flag().entry()))
                .toList();
    }

    /** Flags raise flags, so this goes round until nothing new is raised. */
    private Map<Flag, List<Match>> raised(Facts facts, Cover demandedTexts) {
        Map<Flag, List<Match>> raised = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        List<Trigger> all = concerned.in(facts.situation());
        for (boolean more = true; more; ) {
            more = false;
            for (Trigger trigger : all) {
                if (!raised.containsKey(trigger.flag()) && rises(trigger, facts, demandedTexts, raised, names)) {
                    names.add(trigger.flag().name());
                    more = true;
                }
            }
        }
        // What raises a flag beside another may have been found before that other was up.
        for (Trigger trigger : all) {
            if (!trigger.joint().isEmpty()) {
                raised.computeIfPresent(trigger.flag(), (flag, hits) -> hits(trigger, facts, demandedTexts, names));
            }
        }
        return raised;
    }

    private static boolean rises(
            Trigger trigger, Facts facts, Cover demandedTexts, Map<Flag, List<Match>> raised, Set<String> names) {
        Flag flag = trigger.flag();
        if (!trigger.seen(facts.matches()) && facts.context().flags().isEmpty()) {
            return false;
        }
        List<Match> hits = hits(trigger, facts, demandedTexts, names);
        boolean byHand = facts.context().flags().contains(flag.name());
        if (hits.isEmpty() && !byHand && !trigger.raised(names)) {
            return false;
        }
        if (facts.marketNeeded(flag.entry())) {
            facts.withoutMarket("compliance", flag.entry());
            return false;
        }
        raised.put(flag, hits);
        return true;
    }

    private static List<Match> hits(Trigger trigger, Facts facts, Cover demandedTexts, Set<String> names) {
        return trigger.hits(facts.matches(), names).stream()
                .filter(match -> !demandedTexts.holds(match))
                .filter(match -> facts.spoken(trigger.flag().entry(), match))
                .toList();
    }

    /**
     * What one document raises and says.
     *
     * @param flags that are up, with what raised them
     * @param shields what silences words
     * @param statements the demanded texts that stand in it
     */
    record Found(Map<Flag, List<Match>> flags, ShieldIndex.Shields shields, Statements statements) {}

    /** A matcher that nothing narrows. */
    static Matcher plain(Matcher.Target target, Origin origin) {
        return new Matcher(origin, target, Set.of(), Optional.empty(), Optional.empty(), List.of());
    }
}
