package io.brandrules.read;

import io.brandrules.text.TagToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the few tags that say something of the page as a whole, so that who asks for one need not go through all. */
final class PageTags {
    /** With those around images, since a style sheet reads otherwise in one. */
    private static final Set<String> NAMES =
            Set.of("base", "html", "link", "meta", "mj-include", "mj-style", "style", "svg");

    private PageTags() {}

    /** Those among some tags, start and end tags, in their order. */
    static List<TagToken> among(List<TagToken> tags) {
        List<TagToken> found = new ArrayList<>();
        for (TagToken tag : tags) {
            if (NAMES.contains(tag.name())) {
                found.add(tag);
            }
        }
        return List.copyOf(found);
    }
}
