package io.brandrules.lint;

import io.brandrules.document.Environment;
import io.brandrules.match.Match;
import io.brandrules.match.MatchIndex;
import io.brandrules.match.Matches;
import io.brandrules.ruleset.Disclaimer;
import io.brandrules.ruleset.Matcher;
import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The texts of a disclaimer in one language, as sets of the match index.
 *
 * @param texts a set for each
 * @param all whether all of them are demanded, or any
 * @param shortForm a set for the short form that is accepted in place of all
 */
record WordingSets(List<Integer> texts, boolean all, Optional<Integer> shortForm) {
    static WordingSets of(Disclaimer disclaimer, Disclaimer.Wording wording, MatchIndex.Builder index) {
        List<Integer> texts = wording.texts().stream()
                .map(text -> add(disclaimer, text, index))
                .toList();
        return new WordingSets(texts, wording.all(), wording.shortForm().map(text -> add(disclaimer, text, index)));
    }

    private static int add(Disclaimer disclaimer, String text, MatchIndex.Builder index) {
        Matcher matcher = DutyIndex.plain(
                new Matcher.Text(text, disclaimer.matchCase()),
                disclaimer.entry().origin());
        return index.add(List.of(matcher), disclaimer.variables());
    }

    /** Every place where one of the texts stands, hidden or not. */
    Stream<Match> anywhere(Matches matches) {
        return Stream.concat(texts.stream(), shortForm.stream()).flatMap(set -> matches.of(set).stream());
    }

    /** Whether every reader sees what is demanded, whichever way the template goes. */
    boolean said(Matches matches, Markup markup) {
        return shortForm.filter(set -> seen(set, matches, markup)).isPresent()
                || (all
                        ? texts.stream().allMatch(set -> seen(set, matches, markup))
                        : texts.stream().anyMatch(set -> seen(set, matches, markup)));
    }

    private static boolean seen(int set, Matches matches, Markup markup) {
        List<Span> places = matches.of(set).stream()
                .filter(match -> !match.hidden())
                .filter(match -> match.block()
                        .map(block -> block.environments().contains(Environment.LIGHT))
                        .orElse(true))
                .map(Match::span)
                .toList();
        return BranchCover.everywhere(markup, places);
    }
}
