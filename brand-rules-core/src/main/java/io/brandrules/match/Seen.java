package io.brandrules.match;

import io.brandrules.ruleset.Matcher;
import io.brandrules.text.Span;

/** A literal that the automaton saw, at offsets of the passage's normalised text. */
record Seen(Passage passage, int from, int to) {
    Match match(Matcher matcher) {
        Span span = passage.normalized().span(from, to);
        return Match.in(passage, matcher, span.start(), span.end());
    }
}
