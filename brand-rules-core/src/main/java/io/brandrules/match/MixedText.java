package io.brandrules.match;

import io.brandrules.document.Block;
import io.brandrules.document.Run;
import io.brandrules.inflection.Inflection;
import io.brandrules.term.Automaton;
import io.brandrules.term.Normalized;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text that is in more than one language: its words take the forms of the language that they are marked as.
 *
 * @param language of what is not marked
 */
record MixedText(Block block, String language, Normalized text) {
    /** Tells of all words, in the order of their ends. The text is read once for each language that has forms. */
    void words(MatchIndex index, Automaton.Sink sink) {
        Set<String> spoken = new LinkedHashSet<>();
        spoken.add(forms(block.language()));
        for (Run run : block.runs()) {
            spoken.add(forms(run.language()));
        }
        List<Hit> hits = new ArrayList<>();
        for (String one : spoken) {
            index.words(text, one, (literal, from, to) -> {
                int start = text.span(from, to).start();
                if (forms(block.language(start)).equals(one)) {
                    hits.add(new Hit(literal, from, to));
                }
            });
        }
        hits.sort(Comparator.comparingInt(Hit::to));
        hits.forEach(hit -> sink.hit(hit.literal(), hit.from(), hit.to()));
    }

    /** The language in whose forms words are looked for; empty where none are known. */
    private String forms(@Nullable String marked) {
        return Inflection.language(marked == null ? language : marked).orElse("");
    }

    private record Hit(int literal, int from, int to) {}
}
