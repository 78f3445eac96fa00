package io.brandrules.ruleset;

import java.util.Locale;

/** Where a demanded text may stand. */
public enum Placement {
    ANYWHERE("anywhere"),
    START("at the start"),
    END("at the end"),
    FOOTER("in the footer"),
    NEAR_CLAIM("near the claim"),
    SAME_CONTAINER("in the same container as the claim"),
    BEFORE_CTA("before the call to action"),
    FOOTNOTE("at the footnote mark of the claim");

    private final String told;

    Placement(String told) {
        this.told = told;
    }

    /** The name in rulesets: {@code near-claim}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Placement of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** For a sentence: "near the claim". */
    public String told() {
        return told;
    }
}
