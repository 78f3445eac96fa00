package io.brandrules.layer;

import java.util.List;

/** The rulesets that are shipped with the product, for others to build on. */
public final class Packs {
    /** What {@code pack:} names, by alphabet. */
    public static final List<String> NAMES = List.of(
            "ai-cliches",
            "ai-disclosure",
            "alcohol",
            "de",
            "eu-email",
            "eu-financial",
            "eu-green-claims",
            "fr",
            "gambling",
            "gb-email",
            "gb-financial-promotions",
            "inclusive-language",
            "spam-triggers",
            "us-claims",
            "us-email",
            "vague-claims");

    private Packs() {}
}
