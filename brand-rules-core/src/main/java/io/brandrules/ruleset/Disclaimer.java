package io.brandrules.ruleset;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text that the law or a policy demands.
 *
 * @param always whether it is demanded wherever it applies, without a flag
 * @param wordings by language, a BCP 47 tag; the empty tag for a text that is demanded in any language
 * @param matchCase whether case is heeded
 * @param variables by name, those that the wordings use
 */
public record Disclaimer(
        Entry entry,
        String name,
        boolean always,
        Map<String, Wording> wordings,
        boolean matchCase,
        Map<String, Variable> variables) {
    public Disclaimer {
        wordings = Map.copyOf(wordings);
        variables = Map.copyOf(variables);
    }

    /** The same disclaimer, demanded wherever it applies. */
    Disclaimer demanded() {
        return new Disclaimer(entry, name, true, wordings, matchCase, variables);
    }

    /**
     * The tag of the wording for a language: the narrowest tag that covers it, else the one for any language; empty where
     * there is none.
     */
    public Optional<String> tag(String language) {
        return LanguageRanges.narrowest(wordings.keySet(), language)
                .or(() -> Optional.of("").filter(wordings::containsKey));
    }

    /**
     * What is demanded in one language.
     *
     * @param texts with {@code {variables}}
     * @param all whether all of the texts are demanded, or any of them
     * @param shortForm a shorter text that is accepted too
     */
    public record Wording(List<String> texts, boolean all, Optional<String> shortForm) {
        public Wording {
            texts = List.copyOf(texts);
        }
    }

    /**
     * What may stand in a variable's place.
     *
     * @param least of a number, if bounded
     * @param most of a number, if bounded
     */
    public record Variable(Kind kind, Optional<Double> least, Optional<Double> most) {
        /** The kinds of variable. */
        public enum Kind {
            NUMBER,
            DATE,
            NAME,
            TEXT
        }
    }
}
