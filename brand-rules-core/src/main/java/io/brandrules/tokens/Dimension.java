package io.brandrules.tokens;

/**
 * A length.
 *
 * @param unit {@code px} or {@code rem}; in dialects any unit of CSS, in lower case
 */
public record Dimension(double value, String unit) {}
