package io.brandrules.statement;

import io.brandrules.document.Document;
import io.brandrules.match.MatchIndex;
import io.brandrules.match.Matches;
import io.brandrules.ruleset.Disclaimer;
import io.brandrules.ruleset.Matcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The texts of a ruleset's disclaimers, compiled once. Immutable and thread-safe. */
public final class StatementIndex {
    private final IdentityHashMap<Disclaimer, List<Wanted>> wanted = new IdentityHashMap<>();
    private final IdentityHashMap<Disclaimer, List<StatedText>> superseded = new IdentityHashMap<>();
    private final IdentityHashMap<Disclaimer, Integer> supersededOtherwise = new IdentityHashMap<>();
    private final IdentityHashMap<Disclaimer, List<StatedText>> texts = new IdentityHashMap<>();
    private final List<StatedText> all = new ArrayList<>();
    private final List<Integer> otherwise = new ArrayList<>();

    /**
     * Compiles disclaimers.
     *
     * @param index takes a word of each text, by which it is known where the text may stand
     */
    public StatementIndex(List<Disclaimer> disclaimers, MatchIndex.Builder index) {
        for (Disclaimer disclaimer : disclaimers) {
            List<Wanted> languages = new ArrayList<>();
            disclaimer
                    .wordings()
                    .forEach((tag, wording) -> languages.add(new Wanted(
                            disclaimer,
                            tag,
                            wording.texts().stream()
                                    .map(text -> text(text, tag, disclaimer, index))
                                    .toList(),
                            wording.all(),
                            wording.shortForm()
                                    .map(brief ->
                                            new Wanted.Brief(brief, text(brief.text(), tag, disclaimer, index))))));
            wanted.put(disclaimer, List.copyOf(languages));
            texts.put(disclaimer, languages.stream().flatMap(Wanted::either).toList());
            addSuperseded(disclaimer, index);
            all.addAll(texts(disclaimer));
            all.addAll(superseded(disclaimer));
        }
    }

    private void addSuperseded(Disclaimer disclaimer, MatchIndex.Builder index) {
        List<StatedText> texts = new ArrayList<>();
        List<Matcher> others = new ArrayList<>();
        for (Matcher matcher : disclaimer.superseded()) {
            Optional<String> text = matcher.narrowed() ? Optional.empty() : literal(matcher);
            text.ifPresentOrElse(
                    known -> texts.add(StatedText.of(known, "", disclaimer, matcher.origin(), index)),
                    () -> others.add(matcher));
        }
        superseded.put(disclaimer, List.copyOf(texts));
        if (!others.isEmpty()) {
            int set = index.add(others, disclaimer.variables());
            supersededOtherwise.put(disclaimer, set);
            otherwise.add(set);
        }
    }

    /** The text that a matcher looks for word by word, if it does. */
    private static Optional<String> literal(Matcher matcher) {
        if (matcher.target() instanceof Matcher.Words words) {
            return Optional.of(words.words());
        }
        return matcher.target() instanceof Matcher.Text text ? Optional.of(text.text()) : Optional.empty();
    }

    private static StatedText text(String text, String tag, Disclaimer disclaimer, MatchIndex.Builder index) {
        return StatedText.of(text, tag, disclaimer, disclaimer.entry().origin(), index);
    }

    /** What stands in a document. */
    public Statements find(Document document, Matches matches) {
        return new Statements(this, document, matches);
    }

    /**
     * What a disclaimer demands in a language; what it demands in each of its languages where it has no text for that
     * one, or it is not known.
     */
    public List<Wanted> wanted(Disclaimer disclaimer, Optional<String> language) {
        List<Wanted> all = wanted.getOrDefault(disclaimer, List.of());
        Optional<String> tag = language.flatMap(disclaimer::tag);
        List<Wanted> those = tag.map(known ->
                        all.stream().filter(each -> each.tag().equals(known)).toList())
                .orElse(List.of());
        return those.isEmpty() ? all : those;
    }

    /** The texts of all disclaimers, earlier ones among them. */
    List<StatedText> texts() {
        return Collections.unmodifiableList(all);
    }

    /** The texts of a disclaimer in all of its languages. */
    List<StatedText> texts(Disclaimer disclaimer) {
        return texts.getOrDefault(disclaimer, List.of());
    }

    /** The sets of the match index that find what else is superseded. */
    List<Integer> supersededOtherwise() {
        return Collections.unmodifiableList(otherwise);
    }

    List<StatedText> superseded(Disclaimer disclaimer) {
        return superseded.getOrDefault(disclaimer, List.of());
    }

    /** The set of the match index that finds what else is superseded; -1 where there is none. */
    int supersededOtherwise(Disclaimer disclaimer) {
        return supersededOtherwise.getOrDefault(disclaimer, -1);
    }
}
