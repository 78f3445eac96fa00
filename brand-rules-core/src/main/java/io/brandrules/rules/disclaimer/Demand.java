package io.brandrules.rules.disclaimer;

import io.brandrules.lint.Arms;
import io.brandrules.lint.BranchGap;
import io.brandrules.lint.Facts;
import io.brandrules.match.Match;
import io.brandrules.ruleset.Disclaimer;
import io.brandrules.ruleset.Flag;
import io.brandrules.statement.Alteration;
import io.brandrules.statement.StatedText;
import io.brandrules.statement.Statement;
import io.brandrules.statement.Wanted;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A text that a document must have, and why.
 *
 * @param wanted what would do: the text of one language, or of any where the language is not known
 * @param demandedBy the flags; none if it is always demanded
 * @param hits what raised them, in the language of the text
 * @param places past which readers must have met it; none for every reader
 */
record Demand(Disclaimer disclaimer, List<Wanted> wanted, List<Flag> demandedBy, List<Match> hits, List<Span> places) {
    Demand {
        wanted = List.copyOf(wanted);
        demandedBy = List.copyOf(demandedBy);
        hits = List.copyOf(hits);
        places = List.copyOf(places);
    }

    /** Why it is demanded, for a sentence. */
    String why() {
        if (demandedBy.isEmpty()) {
            return "it is always demanded";
        }
        return "demanded by the flag \"" + demandedBy.get(0).name() + "\""
                + hits.stream()
                        .min(Comparator.comparing(Match::anchor).thenComparing(Match::span))
                        .map(hit -> ", which \"" + hit.quoted() + "\" raises")
                        .orElse("");
    }

    /** The text to write: of several that are all demanded, those that do not stand. */
    String written(Facts facts) {
        Wanted first = wanted.get(0);
        List<StatedText> lacking = first.all()
                ? first.texts().stream()
                        .filter(text -> !facts.arms(places(statements(text, facts, Statement::shown)))
                                .hold(places))
                        .toList()
                : List.of();
        return lacking.isEmpty()
                ? first.written()
                : String.join(
                        " ",
                        lacking.stream().map(text -> text.wording().written()).toList());
    }

    /** The short form that stands where it is not accepted, if one does. */
    Optional<Disclaimer.ShortForm> shortOf(Facts facts) {
        return facts
                .statements()
                .wanted(disclaimer, Optional.of(wanted.get(0).tag()).filter(tag -> !tag.isEmpty()))
                .stream()
                .flatMap(each -> each.brief().stream())
                .filter(brief -> !brief.form().fits(facts.context().channel()))
                .filter(brief -> facts.statements().of(brief.text()).stream().anyMatch(Statement::shown))
                .map(Wanted.Brief::form)
                .findFirst();
    }

    /** The texts of it that stand and pass a test. */
    List<Statement> standing(Facts facts, Predicate<Statement> test) {
        List<Statement> standing = new ArrayList<>();
        for (Wanted each : wanted) {
            each.texts().forEach(text -> standing.addAll(statements(text, facts, test)));
            standing.addAll(brief(each, facts, test));
        }
        return standing;
    }

    /** The arms of the template on which all that is demanded stands and passes a test. */
    Arms arms(Facts facts, Predicate<Statement> test) {
        Arms arms = facts.arms(List.of());
        for (Wanted each : wanted) {
            arms = arms.or(arms(each, facts, test));
        }
        return arms;
    }

    private static Arms arms(Wanted wanted, Facts facts, Predicate<Statement> test) {
        Arms arms = null;
        for (StatedText text : wanted.texts()) {
            Arms of = facts.arms(places(statements(text, facts, test)));
            arms = arms == null ? of : wanted.all() ? arms.and(of) : arms.or(of);
        }
        Arms brief = facts.arms(places(brief(wanted, facts, test)));
        return arms == null ? brief : arms.or(brief);
    }

    private static List<Statement> statements(StatedText text, Facts facts, Predicate<Statement> test) {
        return facts.statements().of(text).stream().filter(test).toList();
    }

    private static List<Span> places(List<Statement> statements) {
        return statements.stream().map(Statement::place).toList();
    }

    /** Where the short form stands by itself, and not as what was left alone of a longer text that was changed. */
    private static List<Statement> brief(Wanted wanted, Facts facts, Predicate<Statement> test) {
        return wanted.shortForm()
                .map(brief -> statements(brief, facts, test).stream()
                        .filter(each -> wanted.texts().stream().noneMatch(text -> isRestOf(text, brief, each, facts)))
                        .toList())
                .orElse(List.of());
    }

    /** Whether at least half of what a text has beyond its short form stands beside it, too. */
    private static boolean isRestOf(StatedText text, StatedText brief, Statement standing, Facts facts) {
        int beyond = text.wording().words() - brief.wording().words();
        return facts.statements().altered(text).stream()
                .filter(longer -> standing.within(longer.statement()))
                .anyMatch(longer -> longer.kept() - brief.wording().words() >= Math.max(1, beyond / 2));
    }

    /** Whether every reader whom it concerns sees it. */
    boolean met(Facts facts) {
        return arms(facts, Statement::shown).hold(places);
    }

    /** A way through the template on which it is not to be seen, though it is on another. */
    Optional<BranchGap> gap(Facts facts) {
        List<Span> met =
                standing(facts, Statement::shown).stream().map(Statement::place).toList();
        return arms(facts, Statement::shown).gap(facts.document(), met, places);
    }

    /** The passages that come nearest to texts that are demanded and do not stand, one for each and each way at most. */
    List<Alteration> altered(Facts facts) {
        List<Alteration> all = new ArrayList<>();
        for (Wanted each : wanted) {
            List<Alteration> near = altered(each.texts(), facts);
            if (near.isEmpty()) {
                near = altered(each.shortForm().stream().toList(), facts); // it often begins as the text does
            }
            all.addAll(each.all() ? near : nearest(near));
        }
        return wanted.size() > 1 ? nearest(all) : all;
    }

    private List<Alteration> altered(List<StatedText> texts, Facts facts) {
        return texts.stream()
                .flatMap(text -> facts.statements().altered(text).stream())
                .filter(alteration -> !Demands.foreign(alteration.statement(), disclaimer, facts))
                .toList();
    }

    /** Those of the text that comes nearest. */
    private static List<Alteration> nearest(List<Alteration> alterations) {
        return alterations.stream()
                .max(Comparator.comparingDouble(Alteration::share))
                .map(nearest -> alterations.stream()
                        .filter(each -> each.text().equals(nearest.text()))
                        .toList())
                .orElse(List.of());
    }
}
