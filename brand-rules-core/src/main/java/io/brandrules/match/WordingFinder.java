package io.brandrules.match;

import io.brandrules.ruleset.Matcher;
import io.brandrules.wording.Pieces;
import io.brandrules.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds a text with variables, in the passages in which its anchor was seen. */
record WordingFinder(Matcher matcher, Wording wording, int anchor) implements Finder {
    @Override
    public List<Match> find(Matches document) {
        Set<Passage> passages = new LinkedHashSet<>();
        if (anchor < 0) {
            passages.addAll(document.passages());
        } else {
            document.seen(anchor).forEach(seen -> passages.add(seen.passage()));
        }
        List<Match> found = new ArrayList<>();
        for (Passage passage : passages) {
            Pieces pieces = passage.pieces();
            for (Pieces.Stretch stretch : wording.find(pieces)) {
                int from = pieces.written(stretch.from()).start();
                int to = pieces.written(stretch.to() - 1).end();
                found.add(Match.in(passage, matcher, from, to));
            }
        }
        return found;
    }

    @Override
    public boolean unconditional() {
        return anchor < 0;
    }
}
