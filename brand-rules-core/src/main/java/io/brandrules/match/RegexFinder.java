package io.brandrules.match;

import com.google.re2j.Pattern;
import io.brandrules.ruleset.Matcher;
import java.util.ArrayList;
import java.util.List;

/** Finds what a regular expression matches, in linear time. */
record RegexFinder(Matcher matcher, Pattern pattern) implements Finder {
    @Override
    public List<Match> find(Matches document) {
        List<Match> found = new ArrayList<>();
        for (Passage passage : document.passages()) {
            boolean asked = matcher.parts().isEmpty()
                    || passage.block()
                            .map(b -> matcher.parts().contains(b.part()))
                            .orElse(true);
            if (asked) {
                com.google.re2j.Matcher hits = pattern.matcher(passage.text());
                while (hits.find()) {
                    if (hits.end() > hits.start()) {
                        found.add(new Match(matcher, passage.block(), passage.text(), hits.start(), hits.end()));
                    }
                }
            }
        }
        return found;
    }

    @Override
    public boolean unconditional() {
        return true;
    }
}
