package io.brandrules.ruleset;

import io.brandrules.style.Color;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A colour of the brand.
 *
 * @param entry in the ruleset, or in the file of design tokens that it comes from
 * @param name the entry's, or the token's path with dots
 * @param roles {@code text}, {@code background}, {@code border}; empty for all
 * @param use the colour to use in its place, once retired
 * @param retired why a design token is deprecated, or an empty text where it only says that it is; absent where it is
 *     not, and for colours of the ruleset, which retire by their last day
 * @param dark whether it is added for the dark scheme only
 */
public record PaletteColor(
        Entry entry,
        String name,
        Color value,
        Set<String> roles,
        Optional<String> use,
        Optional<String> retired,
        boolean dark) {
    public PaletteColor {
        roles = Set.copyOf(roles);
    }

    /**
     * Whether it is retired on a day: its design token is deprecated, its last day is past, or it has none and another
     * colour is to be used in its place.
     */
    public boolean retiredOn(LocalDate day) {
        return retired.isPresent() || entry.scope().until().map(day::isAfter).orElse(use.isPresent());
    }
}
