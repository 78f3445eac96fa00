package io.brandrules.ruleset;

import java.util.List;
import java.util.Optional;

/**
 * How text of a role is set.
 *
 * @param name {@code h1} to {@code h6}, {@code body}, {@code button}, {@code caption} or {@code legal}
 * @param family by its name in {@code fonts.families}; absent for any
 * @param stack the names of that family, or those of a design token, in order of preference; empty for any
 * @param size with the units written
 * @param weight 1..1000, without a unit
 * @param lineHeight multiples of the size, without a unit
 */
public record TextRole(
        Entry entry,
        String name,
        Optional<String> family,
        List<String> stack,
        Optional<Range> size,
        Optional<Range> weight,
        Optional<Range> lineHeight) {
    public TextRole {
        stack = List.copyOf(stack);
    }
}
