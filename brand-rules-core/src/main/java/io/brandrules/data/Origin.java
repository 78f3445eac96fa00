package io.brandrules.data;

import io.brandrules.text.Position;

/**
 * Where a value is written.
 *
 * @param file as it is shown to people, with {@code /}
 * @param position of the value's first character
 */
public record Origin(String file, Position position) {
    /** {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ":" + position;
    }
}
