package io.brandrules.match;

import io.brandrules.term.Automaton;
import io.brandrules.term.Normalized;

/** Words that are looked for in a single small text. */
record Phrase(Automaton automaton) {
    static Phrase of(String words) {
        Automaton.Builder builder = Automaton.builder();
        builder.add(words, true);
        return new Phrase(builder.build());
    }

    boolean in(CharSequence text) {
        return !automaton.hits(Normalized.of(text)).isEmpty();
    }
}
