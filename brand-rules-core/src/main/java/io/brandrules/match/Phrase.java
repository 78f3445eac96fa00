package io.brandrules.match;

import io.brandrules.term.Automaton;
import io.brandrules.term.Normalized;
import java.util.List;

/**
 * Words, or any of several, that are looked for in a single small text.
 *
 * @param shortest how long the shortest of them is
 */
record Phrase(Automaton automaton, int shortest) {
    static Phrase of(String words) {
        return any(List.of(words));
    }

    static Phrase any(List<String> words) {
        Automaton.Builder builder = Automaton.builder();
        words.forEach(each -> builder.add(each, true));
        int shortest = words.stream()
                .mapToInt(each -> Normalized.text(each).strip().length())
                .min()
                .orElse(0);
        return new Phrase(builder.build(), shortest);
    }

    boolean in(CharSequence text) {
        return in(Normalized.of(text));
    }

    boolean in(Normalized text) {
        return text.text().length() >= shortest && automaton.hitsAny(text);
    }
}
