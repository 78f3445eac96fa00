package io.brandrules.ruleset;

import io.brandrules.style.Color;
import java.util.Optional;
import java.util.Set;

/**
 * A colour of the brand.
 *
 * @param roles {@code text}, {@code background}, {@code border}; empty for all
 * @param use the colour to use in its place, once retired
 * @param dark whether it is added for the dark scheme only
 */
public record PaletteColor(
        Entry entry, String name, Color value, Set<String> roles, Optional<String> use, boolean dark) {
    public PaletteColor {
        roles = Set.copyOf(roles);
    }
}
