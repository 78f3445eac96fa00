package io.brandrules.ruleset;

import java.util.List;

/**
 * A family with its fallbacks.
 *
 * @param stack names in order of preference, generics included, without quotes
 * @param weights allowed weights; empty for all
 */
public record FontFamily(Entry entry, String name, List<String> stack, List<Integer> weights) {
    public FontFamily {
        stack = List.copyOf(stack);
        weights = List.copyOf(weights);
    }
}
