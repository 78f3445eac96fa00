package io.brandrules.match;

import io.brandrules.document.Part;
import io.brandrules.ruleset.Matcher;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a finder finds, narrowed to parts, an edge, a neighbourhood, and without what shields it. */
final class Narrowed implements Finder {
    private final Matcher matcher;
    private final Finder target;
    private final List<Finder> except;
    private final Optional<Finder> near;

    Narrowed(Matcher matcher, Finder target, List<Finder> except, Optional<Finder> near) {
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
        Cover shields = Cover.of(except.stream()
                .flatMap(finder -> finder.find(document).stream())
                .toList());
        return found.stream()
                .filter(match -> inPart(match, document))
                .filter(match -> !shields.holds(match))
                .filter(match -> matcher.at().map(edge -> atEdge(match, edge)).orElse(true))
                .filter(near.map(words -> nearness(words, document)).orElse(match -> true))
                .toList();
    }

    @Override
    public boolean unconditional() {
        return target.unconditional();
    }

    private Predicate<Match> nearness(Finder words, Matches document) {
        return new Nearness(words.find(document), matcher.near().orElseThrow().within())::holds;
    }

    /** The text of a link lies in a paragraph's block too, so the links are asked. */
    private boolean inPart(Match match, Matches document) {
        return matcher.parts().isEmpty()
                || match.block().map(b -> matcher.parts().contains(b.part())).orElse(true)
                || matcher.parts().contains(Part.LINK) && document.inLink(match.span());
    }

    private static boolean atEdge(Match match, Matcher.Edge edge) {
        String text = match.text().toString();
        return edge == Matcher.Edge.START
                ? text.substring(0, match.from()).codePoints().noneMatch(Character::isLetterOrDigit)
                : text.substring(match.to()).codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
