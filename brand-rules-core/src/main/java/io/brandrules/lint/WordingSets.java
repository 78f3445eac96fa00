package io.brandrules.lint;

import io.brandrules.document.Environment;
import io.brandrules.document.Part;
import io.brandrules.match.Match;
import io.brandrules.match.MatchIndex;
import io.brandrules.match.Matches;
import io.brandrules.ruleset.Disclaimer;
import io.brandrules.ruleset.Matcher;
import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The texts of a disclaimer in one language, as sets of the match index.
 *
 * @param texts a set for each
 * @param all whether all of them are demanded, or any
 * @param shortForm a set for the short form that is accepted in place of all
 */
record WordingSets(List<Integer> texts, boolean all, Optional<Integer> shortForm) {
    private static final Set<Part> SEEN = EnumSet.of(Part.HEADING, Part.BODY, Part.BUTTON, Part.LINK, Part.FOOTER);

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

    /** Whether what is demanded stands somewhere, seen or not. */
    boolean stands(Matches matches) {
        return shortForm.filter(set -> !matches.of(set).isEmpty()).isPresent()
                || (all
                        ? texts.stream().noneMatch(set -> matches.of(set).isEmpty())
                        : texts.stream().anyMatch(set -> !matches.of(set).isEmpty()));
    }

    /** The arms of the template on which every reader sees what is demanded. */
    BitSet seen(Matches matches, Markup markup) {
        BitSet covered = new BitSet();
        if (all && !texts.isEmpty()) {
            covered.set(0, markup.branches().size());
            texts.forEach(set -> covered.and(BranchCover.of(markup, places(set, matches))));
        } else {
            List<Span> places =
                    texts.stream().flatMap(set -> places(set, matches).stream()).toList();
            covered.or(BranchCover.of(markup, places));
        }
        shortForm.ifPresent(set -> covered.or(BranchCover.of(markup, places(set, matches))));
        return covered;
    }

    /** Where a reader sees a text: not where it is hidden, and not in an attribute or the title. */
    private static List<Span> places(int set, Matches matches) {
        return matches.of(set).stream()
                .filter(match -> !match.hidden())
                .filter(match -> match.block()
                        .map(block -> SEEN.contains(block.part())
                                && block.environments().contains(Environment.LIGHT))
                        .orElse(true))
                .map(Match::span)
                .toList();
    }
}
