package io.brandrules.ruleset;

/** The least size of any text, {@code fonts.minimum-size}. */
public record MinimumSize(Entry entry, Measure size) {}
