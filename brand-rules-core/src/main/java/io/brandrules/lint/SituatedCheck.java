package io.brandrules.lint;

import io.brandrules.cache.BoundedCache;
import java.util.function.Function;

/** A check for every situation, made when the situation is first met. Thread-safe. */
final class SituatedCheck implements Rule.Check {
    private static final int MOST = 16;

    private final Function<Situation, Rule.Check> make;
    private final BoundedCache<Situation, Rule.Check> checks = new BoundedCache<>(MOST, (situation, check) -> 1);

    SituatedCheck(Function<Situation, Rule.Check> make) {
        this.make = make;
    }

    @Override
    public void run(Facts facts, Findings findings) {
        checks.of(facts.situation(), make).run(facts, findings);
    }
}
