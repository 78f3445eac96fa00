package io.brandrules.ruleset;

import java.util.List;

/**
 * The section {@code colors}.
 *
 * @param entry the section itself, {@code colors.palette}
 * @param palette every colour, those of the dark scheme included
 * @param tolerance CIEDE2000 distance within which a colour counts as the brand's
 */
public record Colors(Entry entry, List<PaletteColor> palette, double tolerance) {
    public Colors {
        palette = List.copyOf(palette);
    }
}
