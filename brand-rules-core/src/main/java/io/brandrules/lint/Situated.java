package io.brandrules.lint;

import io.brandrules.cache.BoundedCache;
import java.util.function.Function;

/**
 * What follows from a ruleset in a situation, made when the situation is first met; that of the last few is kept.
 * Thread-safe.
 *
 * @param <T> immutable
 */
final class Situated<T> {
    private static final int MOST = 16;

    private final Function<Situation, T> make;
    private final BoundedCache<Situation, T> known = new BoundedCache<>(MOST, (situation, value) -> 1);

    Situated(Function<Situation, T> make) {
        this.make = make;
    }

    /** What follows in a situation. */
    T in(Situation situation) {
        return known.of(situation, make);
    }
}
