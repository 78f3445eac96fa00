package io.brandrules.style;

import java.util.Optional;

/**
 * What a CSS colour can depend on beside its own text.
 *
 * @param current the computed {@code color}, which {@code currentColor} stands for; empty where it isn't known
 * @param dark whether the used colour scheme is the dark one, for {@code light-dark()} and system colours
 */
public record ColorContext(Optional<Color> current, boolean dark) {}
