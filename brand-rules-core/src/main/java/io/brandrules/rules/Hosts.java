package io.brandrules.rules;

import io.brandrules.term.Suggestion;
import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Names of hosts, each of which stands for its subdomains, too.
 *
 * @param written as the ruleset has them
 * @param names in the form of the domain name system
 */
record Hosts(List<String> written, List<String> names) {
    static Hosts of(List<String> written) {
        return new Hosts(
                List.copyOf(written),
                written.stream()
                        .map(name -> ascii(name.startsWith("*.") ? name.substring(2) : name))
                        .toList());
    }

    /** Whether a host, as the domain name system has it, is one of these or beneath one. */
    boolean cover(String host) {
        return names.stream().anyMatch(name -> host.equals(name) || host.endsWith("." + name));
    }

    /** The one that may have been meant by another. */
    Optional<String> nearest(String host) {
        return Suggestion.nearest(host.startsWith("www.") ? host.substring(4) : host, names);
    }

    /** {@code a.example, b.example}. */
    String shown() {
        return String.join(", ", written);
    }

    /** A name in the form of the domain name system: in lower case, letters of other scripts encoded. */
    static String ascii(String host) {
        String lower = host.strip().toLowerCase(Locale.ROOT);
        String name = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        try {
            return IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException tooLongOrEmptyLabel) {
            return name;
        }
    }
}
