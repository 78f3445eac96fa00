package io.brandrules.match;

import io.brandrules.document.Link;
import io.brandrules.ruleset.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds links, by what the reader sees and by their target. */
final class LinkFinder implements Finder {
    private final Matcher matcher;
    private final List<Phrase> texts;
    private final Optional<Glob> target;

    LinkFinder(Matcher matcher, Matcher.LinkTo link) {
        this.matcher = matcher;
        this.texts = link.text().stream().map(Phrase::of).toList();
        this.target = link.href().map(Glob::of);
    }

    @Override
    public List<Match> find(Matches document) {
        List<Match> found = new ArrayList<>();
        for (Link link : document.document().links()) {
            if (link.kind() == Link.Kind.SENT) {
                continue;
            }
            boolean said = texts.isEmpty() || texts.stream().anyMatch(phrase -> phrase.in(link.text()));
            if (said && target.map(glob -> glob.matches(link.target())).orElse(true)) {
                found.add(Match.whole(matcher, link.target(), link.tag()));
            }
        }
        return found;
    }

    @Override
    public boolean unconditional() {
        return true;
    }
}
