package io.brandrules.ruleset;

import java.util.List;

/** What a raised flag demands, by name. */
public record Requires(List<String> disclaimers, List<String> elements, List<String> approvals) {
    public Requires {
        disclaimers = List.copyOf(disclaimers);
        elements = List.copyOf(elements);
        approvals = List.copyOf(approvals);
    }
}
