package io.brandrules.ruleset;

import java.util.Optional;

/**
 * How much of something there may be.
 *
 * @param least unbounded below where absent
 * @param most unbounded above where absent
 */
public record Limit(Entry entry, Optional<Double> least, Optional<Double> most) {
    /** Reads the limit at a place, and tells what is wrong with it. */
    static Optional<Limit> of(Place place) {
        return Bounds.of(place).map(bounds -> new Limit(EntryBinder.section(place), bounds.least(), bounds.most()));
    }

    /** Whether a value is more than allowed. */
    public boolean exceededBy(double value) {
        return most.isPresent() && value > most.get();
    }

    /** Whether a value is less than demanded. */
    public boolean undercutBy(double value) {
        return least.isPresent() && value < least.get();
    }
}
