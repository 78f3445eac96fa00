package io.brandrules.layer;

import java.util.List;

/** The rulesets that are shipped with the product, for others to build on. */
public final class Packs {
    /** What {@code pack:} names, by alphabet. */
    public static final List<String> NAMES = List.of(
            "ai-cliches",
            "eu-financial",
            "fr",
            "gambling",
            "gb-financial-promotions",
            "inclusive-language",
            "spam-triggers",
            "us-email",
            "vague-claims");

    private Packs() {}
}
