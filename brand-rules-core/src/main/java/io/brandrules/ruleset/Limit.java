package io.brandrules.ruleset;

import java.util.Optional;

/**
 * How much of something there may be.
 *
 * @param written the range as it is written: {@code 1..60}, {@code ..102KB}
 * @param least unbounded below where absent; a size in bytes
 * @param most unbounded above where absent; likewise
 */
public record Limit(Entry entry, String written, Optional<Double> least, Optional<Double> most) {
    /** Reads the limit at a place, and tells what is wrong with it. */
    static Optional<Limit> of(Place place) {
        return Bounds.of(place)
                .map(bounds ->
                        new Limit(EntryBinder.section(place), place.text().orElse(""), bounds.least(), bounds.most()));
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
