package io.brandrules.match;

import io.brandrules.ruleset.Matcher;
import io.brandrules.term.Automaton;
import io.brandrules.term.Normalized;
import io.brandrules.text.Span;

/** Whether words stand near a match: in the same text, at most so many words away. */
final class Nearness {
    private Nearness() {}

    static boolean holds(Match match, Matcher.Near near) {
        Normalized text = Normalized.of(match.text());
        Automaton.Builder builder = Automaton.builder();
        builder.add(near.words(), true);
        String original = match.text().toString();
        return builder.build().hits(text).stream()
                .map(hit -> text.span(hit.from(), hit.to()))
                .anyMatch(span -> wordsBetween(original, match, span) <= near.within());
    }

    /** How many words away the span is: 1 for the next word; 0 where the two overlap. */
    private static int wordsBetween(String text, Match match, Span span) {
        if (span.end() > match.from() && span.start() < match.to()) {
            return 0;
        }
        String between = span.start() >= match.to()
                ? text.substring(match.to(), span.start())
                : text.substring(span.end(), match.from());
        int words = 1;
        boolean inWord = false;
        for (int i = 0; i < between.length(); i++) {
            boolean letter = Character.isLetterOrDigit(between.charAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words;
    }
}
