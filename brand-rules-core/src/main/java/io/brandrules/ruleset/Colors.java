package io.brandrules.ruleset;

import java.util.List;
import java.util.Optional;

/**
 * The section {@code colors}.
 *
 * @param entry what lists the colours: {@code colors.palette}, else {@code colors.dark.palette} or
 *     {@code colors.tokens}, else {@code colors} itself
 * @param palette every colour, those of design tokens and of the dark scheme included; empty where the ruleset names
 *     none, so that none can be off the palette
 * @param tolerance CIEDE2000 distance within which a colour counts as the brand's
 * @param contrast absent where none is asked for
 * @param pairs the only pairs allowed; empty for all
 */
public record Colors(
        Entry entry,
        List<PaletteColor> palette,
        double tolerance,
        Optional<ContrastDemand> contrast,
        List<ColorPair> pairs) {
    public Colors {
        palette = List.copyOf(palette);
        pairs = List.copyOf(pairs);
    }
}
