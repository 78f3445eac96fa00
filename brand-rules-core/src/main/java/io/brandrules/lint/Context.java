package io.brandrules.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about a piece of content beside its text.
 *
 * @param path as shown in reports
 * @param markets ISO codes for which the content is held to the rules; empty where none is known
 * @param channel if known
 * @param language a BCP 47 tag, if known
 * @param day as of which the content is linted
 * @param fragment whether it is a partial, of which nothing is demanded
 * @param flags raised by hand
 * @param severities by rule id, from the mapping of {@code content:} that covers the file
 */
public record Context(
        String path,
        List<String> markets,
        Optional<String> channel,
        Optional<String> language,
        LocalDate day,
        boolean fragment,
        List<String> flags,
        Map<String, String> severities) {
    public Context {
        markets = List.copyOf(markets);
        flags = List.copyOf(flags);
        severities = Map.copyOf(severities);
    }
}
