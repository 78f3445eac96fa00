package io.brandrules.ruleset;

import io.brandrules.data.Origin;
import io.brandrules.document.Format;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the files of a glob are.
 *
 * @param path a glob, relative to the governing ruleset's folder; {@code {market}} and {@code {language}} capture
 * @param markets codes, groups resolved
 * @param format to read the files as, where the ending does not tell
 * @param fragment whether the files are partials, of which nothing is demanded
 * @param lint whether the files are linted at all
 * @param rules severities by rule id
 */
public record ContentMapping(
        Origin origin,
        String path,
        Optional<String> channel,
        List<String> markets,
        Optional<String> language,
        Optional<Format> format,
        boolean fragment,
        boolean lint,
        Map<String, String> rules) {
    public ContentMapping {
        markets = List.copyOf(markets);
        rules = Map.copyOf(rules);
    }
}
