package io.brandrules.data;

import java.util.List;

/** A sequence of values. */
public record ListNode(Origin origin, List<Origin> overrode, List<Node> items) implements Node {
    public ListNode {
        overrode = List.copyOf(overrode);
        items = List.copyOf(items);
    }
}
