package io.brandrules.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A string, number, boolean or null.
 *
 * @param value a {@link String}, {@link Long}, {@link java.math.BigDecimal}, {@link Boolean} or null
 * @param text as it is written, without quotes
 */
public record ScalarNode(
        Origin origin, List<Origin> overrode, @Nullable Object value, String text) implements Node {
    public ScalarNode {
        overrode = List.copyOf(overrode);
    }
}
