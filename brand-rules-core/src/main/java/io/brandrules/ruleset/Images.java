package io.brandrules.ruleset;

import java.util.List;
import java.util.Optional;

/**
 * What images must be like.
 *
 * @param alt present where an alternative text is required
 * @param logos of the brand, in order
 */
public record Images(Optional<Entry> alt, List<Logo> logos) {
    public Images {
        logos = List.copyOf(logos);
    }
}
