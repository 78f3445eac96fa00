package io.brandrules.match;

import io.brandrules.document.Image;
import io.brandrules.ruleset.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds images, by their alternative text and by their source. */
final class ImageFinder implements Finder {
    private final Matcher matcher;
    private final Optional<Phrase> alternative;
    private final Optional<Glob> source;

    ImageFinder(Matcher matcher, Matcher.ImageOf image) {
        this.matcher = matcher;
        this.alternative = image.alt().map(Phrase::of);
        this.source = image.src().map(Glob::of);
    }

    @Override
    public List<Match> find(Matches document) {
        List<Match> found = new ArrayList<>();
        for (Targets.ImageFrom each : document.targets().images()) {
            Image image = each.image();
            boolean told = alternative
                    .map(phrase -> image.alternative().map(phrase::in).orElse(false))
                    .orElse(true);
            if (told && (source.isEmpty() || source.get().matches(each.address()))) {
                found.add(Match.whole(matcher, image.source(), image.tag()));
            }
        }
        return found;
    }

    @Override
    public boolean unconditional() {
        return true;
    }
}
