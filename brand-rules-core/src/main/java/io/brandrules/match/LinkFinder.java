package io.brandrules.match;

import io.brandrules.document.Document;
import io.brandrules.document.Link;
import io.brandrules.prose.Letters;
import io.brandrules.ruleset.Matcher;
import io.brandrules.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds links, by what the reader sees and by their target.
 *
 * <p>What a reader sees of an image is its alternative text, and of an address in plain text the words around it. Where
 * the text is right, a target that a template fills in may be the one that is looked for.
 */
final class LinkFinder implements Finder {
    private final Matcher matcher;
    private final Optional<Phrase> texts;
    private final Optional<Glob> target;

    LinkFinder(Matcher matcher, Matcher.LinkTo link) {
        this.matcher = matcher;
        this.texts = link.text().isEmpty() ? Optional.empty() : Optional.of(Phrase.any(link.text()));
        this.target = link.href().map(Glob::of);
    }

    @Override
    public List<Match> find(Matches document) {
        List<Match> found = new ArrayList<>();
        for (Targets.LinkTo each : document.targets().links()) {
            Link link = each.link();
            boolean aimed = target.isEmpty() || target.get().matches(each.address());
            if ((aimed || texts.isPresent() && filled(link.target())) && said(link, document)) {
                Match match = Match.whole(matcher, link.target(), link.tag());
                found.add(aimed ? match : match.possible());
            }
        }
        if (texts.isPresent()) {
            for (PlainLinks.Filled hole : document.plainLinks().filled()) {
                if (says(hole.around())) {
                    found.add(Match.whole(matcher, hole.text(), hole.text().span())
                            .possible());
                }
            }
        }
        return found;
    }

    private boolean said(Link link, Matches document) {
        return texts.isEmpty()
                || texts.get().in(document.passage(link.text()).normalized())
                || !link.worded() && imageSays(link, document.document())
                || PlainLinks.bare(link) && says(document.plainLinks().around(link));
    }

    private boolean says(CharSequence text) {
        return texts.isPresent() && texts.get().in(text);
    }

    private boolean imageSays(Link link, Document document) {
        return document.imagesOf(link).stream()
                .anyMatch(image -> image.alternative().filter(this::says).isPresent());
    }

    private static boolean filled(MappedText target) {
        return target.toString().chars().anyMatch(Letters::hole);
    }

    @Override
    public boolean unconditional() {
        return true;
    }
}
