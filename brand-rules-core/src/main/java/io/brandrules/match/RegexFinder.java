package io.brandrules.match;

import com.google.re2j.Pattern;
import io.brandrules.ruleset.Matcher;
import java.util.ArrayList;
import java.util.List;

/** Finds what a regular expression matches, in linear time. */
record RegexFinder(Matcher matcher, Pattern pattern) implements Finder {
    private static final Pattern SPACES = Pattern.compile("\\p{Z}");

    @Override
    public List<Match> find(Matches document) {
        List<Match> found = new ArrayList<>();
        for (Passage passage : document.passages()) {
            boolean asked = matcher.parts().isEmpty()
                    || passage.block()
                            .map(b -> matcher.parts().contains(b.part()))
                            .orElse(true);
            if (asked) {
                com.google.re2j.Matcher hits =
                        pattern.matcher(spaced(passage.text().toString()));
                while (hits.find()) {
                    if (hits.end() > hits.start()) {
                        found.add(Match.in(passage, matcher, hits.start(), hits.end()));
                    }
                }
            }
        }
        return found;
    }

    /** Every space a plain one, so that a pattern need not know of the others; each character keeps its place. */
    private static String spaced(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }

    @Override
    public boolean unconditional() {
        return true;
    }
}
