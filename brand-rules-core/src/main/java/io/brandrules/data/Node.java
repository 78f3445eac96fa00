package io.brandrules.data;

import java.util.List;

/**
 * A value of a YAML or JSON document that knows where it is written. Immutable.
 *
 * <p>The set of kinds is closed: a map, a list, or a scalar.
 */
public sealed interface Node permits MapNode, ListNode, ScalarNode {
    /** Where the value is written. */
    Origin origin();

    /** Where the values were written that this one replaced, nearest layer first; empty where it replaced none. */
    List<Origin> overrode();
}
