package io.brandrules.tokens;

import io.brandrules.data.Node;
import io.brandrules.data.ScalarNode;
import java.util.Optional;

/**
 * What {@code $deprecated} says.
 *
 * @param holds false where it undoes that of a group around
 * @param reason empty where none is given
 */
record Deprecation(boolean holds, String reason) {
    /** Reads it; empty where it is neither a boolean nor a text. */
    static Optional<Deprecation> of(Node node) {
        if (node instanceof ScalarNode scalar && scalar.value() instanceof Boolean holds) {
            return Optional.of(new Deprecation(holds, ""));
        }
        return node instanceof ScalarNode scalar && scalar.value() instanceof String reason
                ? Optional.of(new Deprecation(true, reason.strip()))
                : Optional.empty();
    }
}
