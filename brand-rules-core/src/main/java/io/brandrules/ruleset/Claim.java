package io.brandrules.ruleset;

import java.util.List;
import java.util.Optional;

/**
 * Something that may be said, as approved.
 *
 * @param texts the approved wordings
 * @param evidence what it rests on
 */
public record Claim(Entry entry, String name, List<String> texts, Optional<String> evidence) {
    public Claim {
        texts = List.copyOf(texts);
    }
}
