package io.brandrules.ruleset;

import java.util.List;

/**
 * Colours that may go together, an item of {@code colors.pairs}.
 *
 * @param text the text's colour, by its name in the palette
 * @param on the colours that may be behind it, likewise
 */
public record ColorPair(Entry entry, String text, List<String> on) {
    public ColorPair {
        on = List.copyOf(on);
    }
}
