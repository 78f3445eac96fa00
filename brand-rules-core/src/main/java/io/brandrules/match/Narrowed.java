package io.brandrules.match;

import io.brandrules.document.Part;
import io.brandrules.prose.Letters;
import io.brandrules.ruleset.Matcher;
import io.brandrules.text.MappedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a finder finds, narrowed to parts, an edge, a neighbourhood, and without what shields it. */
final class Narrowed implements Finder {
    private final Matcher matcher;
    private final Finder target;
    private final List<Finder> except;
    private final List<Finder> near;

    Narrowed(Matcher matcher, Finder target, List<Finder> except, List<Finder> near) {
        this.matcher = matcher;
        this.target = target;
        this.except = except;
        this.near = near;
    }

    @Override
    public List<Match> find(Matches document) {
        List<Match> found = target.find(document);
        if (found.isEmpty()) {
            return found;
        }
        Cover shields = Cover.of(all(except, document));
        Predicate<Match> beside = matcher.near().isEmpty() ? match -> true : nearness(document);
        return found.stream()
                .filter(match -> inPart(match, document))
                .filter(match -> !shields.holds(match))
                .filter(beside)
                .flatMap(match -> matcher.at().isEmpty()
                        ? Stream.of(match)
                        : atEdge(match, matcher.at().get()))
                .toList();
    }

    @Override
    public boolean unconditional() {
        return target.unconditional();
    }

    private static List<Match> all(List<Finder> finders, Matches document) {
        return finders.stream()
                .flatMap(finder -> finder.find(document).stream())
                .toList();
    }

    private Predicate<Match> nearness(Matches document) {
        Nearness nearness =
                new Nearness(all(near, document), matcher.near().orElseThrow().within());
        return match -> match.block().isPresent() || !(matcher.target() instanceof Matcher.LinkTo)
                ? nearness.holds(match)
                : inText(match, document).filter(nearness::holds).isPresent();
    }

    /** The text of a link, as it stands in its paragraph. */
    private Optional<Match> inText(Match found, Matches document) {
        return document.document().links().stream()
                .filter(link -> link.tag().equals(found.anchor()))
                .map(link -> link.text())
                .filter(text -> !text.isEmpty())
                .flatMap(text -> document.passages().stream()
                        .filter(passage -> !passage.text().isEmpty()
                                && passage.text().span().contains(text.span()))
                        .map(passage -> Match.in(
                                passage,
                                matcher,
                                passage.text().indexAt(text.span().start()),
                                passage.text().indexAt(text.span().end()))))
                .findFirst();
    }

    /** The text of a link lies in a paragraph's block too, so the links are asked. */
    private boolean inPart(Match match, Matches document) {
        return matcher.parts().isEmpty()
                || match.block().map(b -> matcher.parts().contains(b.part())).orElse(true)
                || matcher.parts().contains(Part.LINK) && document.inLink(match.span());
    }

    /** The match, if nothing is said between it and an edge; beside what a template fills in it is possible. */
    private static Stream<Match> atEdge(Match match, Matcher.Edge edge) {
        MappedText text = match.text();
        int from = edge == Matcher.Edge.START ? 0 : match.to();
        int to = edge == Matcher.Edge.START ? match.from() : text.length();
        boolean filled = false;
        for (int at = from; at < to; at += Character.charCount(Character.codePointAt(text, at))) {
            int c = Character.codePointAt(text, at);
            if (Character.isLetterOrDigit(c)) {
                return Stream.empty();
            }
            filled |= Letters.hole(c);
        }
        return Stream.of(filled ? match.possible() : match);
    }
}
