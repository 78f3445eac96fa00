package io.brandrules.ruleset;

import java.util.Optional;

/**
 * How plainly a text must be seen.
 *
 * @param size the least
 * @param contrast the least ratio to what is behind it, from 1 to 21
 * @param relativeSize the least, as a share of the body text's
 * @param weight the least, from 1 to 1000
 * @param boxed whether it must stand in a box of its own
 */
public record Prominence(
        Optional<Measure> size,
        Optional<Double> contrast,
        Optional<Double> relativeSize,
        Optional<Integer> weight,
        boolean boxed) {
    /** It need only be seen. */
    public static final Prominence ANY =
            new Prominence(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
}
