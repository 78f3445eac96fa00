package io.brandrules.ruleset;

import java.util.Optional;

/**
 * The values allowed, from a least to a most, both included.
 *
 * @param least unbounded below where absent
 * @param most unbounded above where absent
 */
public record Range(Optional<Measure> least, Optional<Measure> most) {
    /** One value alone. */
    static Range exactly(Measure only) {
        return new Range(Optional.of(only), Optional.of(only));
    }

    /** {@code 14px..18px}, {@code ..18px}, or {@code 16px} for one value alone. */
    @Override
    public String toString() {
        return least.equals(most)
                ? least.map(Measure::toString).orElse("..")
                : least.map(Measure::toString).orElse("") + ".."
                        + most.map(Measure::toString).orElse("");
    }
}
