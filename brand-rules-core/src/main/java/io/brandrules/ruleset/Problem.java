package io.brandrules.ruleset;

import io.brandrules.data.Origin;

/**
 * Something wrong with a ruleset, or worth telling about it.
 *
 * @param place where
 * @param pointer the RFC 6901 pointer of the value concerned
 * @param message what is wrong, then what was expected or what to do
 */
public record Problem(Origin place, String pointer, String message) {
    /** {@code file:line:col: /json/pointer: message}. */
    @Override
    public String toString() {
        return place + ": " + (pointer.isEmpty() ? "/" : pointer) + ": " + message;
    }
}
