package io.brandrules.ruleset;

import io.brandrules.data.Origin;
import io.brandrules.document.Format;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of content that a ruleset gives with an entry, to show what passes or what fails.
 *
 * @param origin where it is written
 * @param shown what is written there, for people
 * @param text in that format
 * @param markets for which it is meant: those that it names, else those of the entry; empty for none
 * @param channel likewise
 * @param language likewise
 */
public record Example(
        Origin origin,
        String shown,
        Format format,
        String text,
        Set<String> markets,
        Optional<String> channel,
        Optional<String> language) {
    public Example {
        markets = Set.copyOf(markets);
    }
}
