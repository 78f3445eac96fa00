package io.brandrules.ruleset;

import java.util.List;
import java.util.Optional;

/**
 * The section {@code fonts}.
 *
 * @param entry {@code fonts.families}, else {@code fonts} itself
 * @param families empty where the ruleset names none, so that none can be unknown
 * @param hierarchy one for each role at most, those of design tokens included
 * @param minimumSize absent where any size is allowed
 * @param sources absent where web fonts may come from anywhere
 */
public record Fonts(
        Entry entry,
        List<FontFamily> families,
        List<TextRole> hierarchy,
        Optional<MinimumSize> minimumSize,
        Optional<FontSources> sources) {
    public Fonts {
        families = List.copyOf(families);
        hierarchy = List.copyOf(hierarchy);
    }
}
