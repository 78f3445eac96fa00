package io.brandrules.rules.image;

import io.brandrules.lint.Rule;
import java.util.List;

/** The rules about images. */
public final class ImageRules {
    private ImageRules() {}

    /** One of each, in the order in which they run. */
    public static List<Rule> all() {
        return List.of(new MissingAltRule(), new UnapprovedLogoRule());
    }
}
