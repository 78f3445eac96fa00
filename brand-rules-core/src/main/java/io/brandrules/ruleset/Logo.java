package io.brandrules.ruleset;

import java.util.List;
import java.util.Optional;

/**
 * A logo of the brand.
 *
 * @param hosts from which it may come, each with its subdomains; any where empty
 * @param src a glob on its address
 * @param alt the alternative text that it carries
 * @param minWidth the least width at which it is shown
 */
public record Logo(
        Entry entry,
        String name,
        List<String> hosts,
        Optional<String> src,
        Optional<String> alt,
        Optional<Measure> minWidth) {
    public Logo {
        hosts = List.copyOf(hosts);
    }
}
