package io.brandrules.tokens;

import io.brandrules.data.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A design token of the type {@code typography}, with its references resolved.
 *
 * @param name its path, with dots; for a {@code $root} token that of its group
 * @param lastStep the name of the token alone, of a {@code $root} token its group's
 * @param origin where the token is written, of an inherited one where it is inherited from
 * @param family names in order of preference; empty where a dialect leaves it open
 * @param size absent where a dialect leaves it open
 * @param weight 1..1000; absent likewise
 * @param lineHeight a multiple of the size; absent likewise
 */
public record TypographyToken(
        String name,
        String lastStep,
        Origin origin,
        List<String> family,
        Optional<Dimension> size,
        Optional<Double> weight,
        Optional<Double> lineHeight) {
    public TypographyToken {
        family = List.copyOf(family);
    }
}
