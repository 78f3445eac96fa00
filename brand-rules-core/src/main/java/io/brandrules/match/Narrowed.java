package io.brandrules.match;

import io.brandrules.ruleset.Matcher;
import java.util.List;

/** What a finder finds, narrowed to parts, an edge, a neighbourhood, and without what shields it. */
final class Narrowed implements Finder {
    private final Matcher matcher;
    private final Finder target;
    private final List<Finder> except;

    Narrowed(Matcher matcher, Finder target, List<Finder> except) {
        this.matcher = matcher;
        this.target = target;
        this.except = except;
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
                .filter(this::inPart)
                .filter(match -> !shields.holds(match))
                .filter(match -> matcher.at().map(edge -> atEdge(match, edge)).orElse(true))
                .filter(match ->
                        matcher.near().map(near -> Nearness.holds(match, near)).orElse(true))
                .toList();
    }

    @Override
    public boolean unconditional() {
        return target.unconditional();
    }

    private boolean inPart(Match match) {
        return matcher.parts().isEmpty()
                || match.block().map(b -> matcher.parts().contains(b.part())).orElse(true);
    }

    private static boolean atEdge(Match match, Matcher.Edge edge) {
        String text = match.text().toString();
        return edge == Matcher.Edge.START
                ? text.substring(0, match.from()).codePoints().noneMatch(Character::isLetterOrDigit)
                : text.substring(match.to()).codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
