package io.brandrules.match;

import io.brandrules.prose.Letters;
import io.brandrules.ruleset.Matcher;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what a template or the sending system fills in, by the name of the placeholder that stands for it. */
final class PlaceholderFinder implements Finder {
    private final Matcher matcher;
    private final List<Glob> names;

    PlaceholderFinder(Matcher matcher, List<String> names) {
        this.matcher = matcher;
        this.names = names.stream().map(Glob::of).toList();
    }

    @Override
    public List<Match> find(Matches document) {
        Set<Span> named = new HashSet<>();
        for (Placeholders.Named each : document.placeholders().named()) {
            if (covered(each.name())) {
                named.add(each.span());
            }
        }
        List<Match> found = new ArrayList<>();
        for (Passage passage : named.isEmpty() ? List.<Passage>of() : document.passages()) {
            MappedText text = passage.text();
            for (int i = 0; i < text.length(); i++) {
                if (Letters.hole(text.charAt(i)) && named.contains(text.span(i, i + 1))) {
                    found.add(Match.in(passage, matcher, i, i + 1));
                }
            }
        }
        return found;
    }

    private boolean covered(Address name) {
        for (Glob glob : names) {
            if (glob.matches(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean unconditional() {
        return true;
    }
}
