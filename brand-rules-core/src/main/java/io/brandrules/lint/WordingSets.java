package io.brandrules.lint;

import io.brandrules.document.Environment;
import io.brandrules.match.Match;
import io.brandrules.match.MatchIndex;
import io.brandrules.match.Matches;
import io.brandrules.ruleset.Disclaimer;
import io.brandrules.ruleset.Matcher;
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

    /** Whether the reader sees what is demanded. */
    boolean said(Matches matches) {
        return shortForm.filter(set -> seen(set, matches)).isPresent()
                || (all
                        ? texts.stream().allMatch(set -> seen(set, matches))
                        : texts.stream().anyMatch(set -> seen(set, matches)));
    }

    private static boolean seen(int set, Matches matches) {
        return matches.of(set).stream()
                .anyMatch(match -> !match.hidden()
                        && match.block()
                                .map(block -> block.environments().contains(Environment.LIGHT))
                                .orElse(true));
    }
}
