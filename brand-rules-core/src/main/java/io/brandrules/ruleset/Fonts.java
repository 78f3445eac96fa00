package io.brandrules.ruleset;

import java.util.List;

/**
 * The section {@code fonts}.
 *
 * @param entry the section itself, {@code fonts.families}
 */
public record Fonts(Entry entry, List<FontFamily> families) {
    public Fonts {
        families = List.copyOf(families);
    }
}
