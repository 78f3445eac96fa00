package io.brandrules.match;

import io.brandrules.term.Automaton;
import io.brandrules.term.Normalized;
import java.util.List;

/** Words, or any of several, that are looked for in a single small text. */
record Phrase(Automaton automaton) {
    static Phrase of(String words) {
        return any(List.of(words));
    }

    static Phrase any(List<String> words) {
        Automaton.Builder builder = Automaton.builder();
        words.forEach(each -> builder.add(each, true));
        return new Phrase(builder.build());
    }

    boolean in(CharSequence text) {
        return in(Normalized.of(text));
    }

    boolean in(Normalized text) {
        return !automaton.hits(text).isEmpty();
    }
}
