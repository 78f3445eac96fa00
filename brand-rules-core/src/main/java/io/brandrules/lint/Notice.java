package io.brandrules.lint;

import io.brandrules.data.Origin;
import java.util.Optional;

/**
 * Something that the person who runs the linter should know, and that is no violation.
 *
 * @param place where, if it has a place
 */
public record Notice(String message, Optional<Origin> place) {
    /** {@code file:line:col: message}. */
    @Override
    public String toString() {
        return place.map(p -> p + ": ").orElse("") + message;
    }
}
