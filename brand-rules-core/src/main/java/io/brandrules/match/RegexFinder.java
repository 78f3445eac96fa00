package io.brandrules.match;

import com.google.re2j.Pattern;
import io.brandrules.document.Part;
import io.brandrules.ruleset.Matcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what a regular expression matches, in the texts in which a literal that it needs was seen.
 *
 * @param anchors numbers of literals one of which it needs; none where it may match whatever was seen
 * @param needs what else it needs
 */
record RegexFinder(Matcher matcher, Pattern pattern, List<Integer> anchors, Anchors.Needs needs) implements Finder {
    RegexFinder {
        anchors = List.copyOf(anchors);
    }

    @Override
    public List<Match> find(Matches document) {
        List<Match> found = new ArrayList<>();
        CountedText.Budget budget = document.patterns().next(pattern.programSize());
        for (Passage passage : passages(document)) {
            try {
                find(passage, budget, found);
            } catch (CountedText.Exhausted endless) {
                document.patterns().exhausted(budget, matcher, passage).ifPresent(document::gap);
                break;
            }
        }
        document.patterns().spent(budget);
        return List.copyOf(found);
    }

    private Iterable<Passage> passages(Matches document) {
        if (anchors.isEmpty()) {
            return document.passages();
        }
        Set<Passage> seen = new LinkedHashSet<>();
        for (Integer anchor : anchors) {
            document.seen(anchor).forEach(place -> seen.add(place.passage()));
        }
        return seen;
    }

    private void find(Passage passage, CountedText.Budget budget, List<Match> found) {
        boolean asked = matcher.parts().isEmpty()
                || passage.block()
                        .map(block -> matcher.parts().contains(block.part())
                                || matcher.parts().contains(Part.LINK))
                        .orElse(true);
        if (!asked || !needs.metBy(passage)) {
            return;
        }
        budget.check();
        com.google.re2j.Matcher hits = pattern.matcher(new CountedText(passage.spaced(), budget));
        while (hits.find()) {
            if (hits.end() > hits.start()) {
                found.add(Match.in(passage, matcher, passage.place(hits.start()), passage.place(hits.end() - 1) + 1));
            }
        }
    }

    @Override
    public boolean unconditional() {
        return anchors.isEmpty();
    }
}
