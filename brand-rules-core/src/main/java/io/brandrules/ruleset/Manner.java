package io.brandrules.ruleset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the brand speaks: what the section {@code tone} says beside words and names.
 *
 * @param address how readers are addressed, by language tag in lower case, in the order written
 * @param grade of school that texts may ask for
 * @param sentenceWords how many words a sentence may have
 * @param exclamationMarks how many a document may have
 * @param capitals how many words a document may set in capitals
 * @param emoji those that are allowed
 * @param headings the case that they are written in
 * @param compared whether files are compared with each other: where the ruleset has {@code tone.sameness}
 */
public record Manner(
        Map<String, Address> address,
        Optional<Limit> grade,
        Optional<Limit> sentenceWords,
        Optional<Limit> exclamationMarks,
        Optional<Limit> capitals,
        Optional<Emoji> emoji,
        Optional<Headings> headings,
        boolean compared) {
    public Manner {
        address = Collections.unmodifiableMap(new LinkedHashMap<>(address));
    }

    /** How readers are addressed in a language. */
    public record Address(Entry entry, boolean formal) {}

    /** The emoji that are allowed. */
    public record Emoji(Entry entry, List<String> allowed) {
        public Emoji {
            allowed = List.copyOf(allowed);
        }
    }

    /**
     * The case of headings.
     *
     * @param title whether it is title case; else sentence case
     */
    public record Headings(Entry entry, boolean title) {}
}
