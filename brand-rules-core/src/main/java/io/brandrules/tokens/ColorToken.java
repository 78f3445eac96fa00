package io.brandrules.tokens;

import io.brandrules.data.Origin;
import io.brandrules.style.Color;
import java.util.Optional;

/**
 * A design token of the type {@code color}, with its references resolved.
 *
 * @param name its path, with dots; for a {@code $root} token that of its group
 * @param origin where the token is written, of an inherited one where it is inherited from
 * @param deprecated why the token is deprecated, or an empty text where it only says that it is; absent where it is not
 */
public record ColorToken(String name, Origin origin, Color value, Optional<String> deprecated) {}
