package io.brandrules.web;

import io.brandrules.term.HostNames;
import io.brandrules.term.Suggestion;
import java.util.List;
import java.util.Optional;

/**
 * Names of hosts, each of which stands for its subdomains, too.
 *
 * @param written as the ruleset has them
 * @param names in the form of the domain name system
 */
public record Hosts(List<String> written, List<String> names) {
    /** Those that a ruleset names, {@code *.} before a name meaning the same as the name. */
    public static Hosts of(List<String> written) {
        return new Hosts(
                List.copyOf(written),
                written.stream()
                        .map(name -> HostNames.ascii(name.startsWith("*.") ? name.substring(2) : name))
                        .toList());
    }

    /** Whether a host, as the domain name system has it, is one of these or beneath one. */
    public boolean cover(String host) {
        for (String name : names) {
            int above = host.length() - name.length();
            if (host.endsWith(name) && (above == 0 || host.charAt(above - 1) == '.')) {
                return true;
            }
        }
        return false;
    }

    /** The one that may have been meant by another. */
    public Optional<String> nearest(String host) {
        return Suggestion.nearest(host.startsWith("www.") ? host.substring(4) : host, names);
    }

    /** {@code a.example, b.example}. */
    public String shown() {
        return String.join(", ", written);
    }
}
