package io.brandrules.ruleset;

import io.brandrules.wording.Variable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A text that the law or a policy demands.
 *
 * @param always whether it is demanded wherever it applies, without a flag
 * @param wordings by language, a BCP 47 tag, in the order of the ruleset; the empty tag for a text that is demanded in any
 *     language
 * @param matchCase whether case is heeded
 * @param variables by name, those that the wordings use
 * @param superseded earlier wordings
 * @param placement where it may stand, any of them; none for anywhere
 * @param prominence how plainly it must be seen
 */
public record Disclaimer(
        Entry entry,
        String name,
        boolean always,
        Map<String, Wording> wordings,
        boolean matchCase,
        Map<String, Variable> variables,
        List<Matcher> superseded,
        Set<Placement> placement,
        Prominence prominence) {
    public Disclaimer {
        wordings = Collections.unmodifiableMap(new LinkedHashMap<>(wordings));
        variables = Map.copyOf(variables);
        superseded = List.copyOf(superseded);
        placement = Collections.unmodifiableSet(
                placement.isEmpty() ? EnumSet.noneOf(Placement.class) : EnumSet.copyOf(placement));
    }

    /** The same disclaimer, demanded wherever it applies. */
    Disclaimer demanded() {
        return new Disclaimer(entry, name, true, wordings, matchCase, variables, superseded, placement, prominence);
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
    public record Wording(List<String> texts, boolean all, Optional<ShortForm> shortForm) {
        public Wording {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A shorter text that is accepted too.
     *
     * @param channels where it is; none for all
     */
    public record ShortForm(String text, Set<String> channels) {
        public ShortForm {
            channels = Set.copyOf(channels);
        }

        /** Whether it is accepted in a channel; where that is not known, only if it is in all. */
        public boolean fits(Optional<String> channel) {
            return channels.isEmpty() || channel.filter(channels::contains).isPresent();
        }
    }

    @Override
    public int hashCode() {
        return entry.hashCode(); // of all that is compared, the path tells it from others
    }
}
