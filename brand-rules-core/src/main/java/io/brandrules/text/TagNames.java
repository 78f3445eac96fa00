package io.brandrules.text;

import java.util.Locale;
import java.util.Set;

/** The names of elements that a scan treats apart. */
final class TagNames {
    private static final Set<String> RAW = Set.of(
            "style", "mj-style", "script", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext");
    private static final Set<String> KEPT = Set.of("style", "mj-style", "script", "title", "textarea");
    private static final Set<String> VOID = Set.of(
            "area",
            "base",
            "basefont",
            "bgsound",
            "br",
            "col",
            "embed",
            "hr",
            "img",
            "input",
            "link",
            "meta",
            "param",
            "source",
            "track",
            "wbr");

    private TagNames() {}

    /** Whether the content holds no tags. */
    static boolean raw(String name) {
        return RAW.contains(name);
    }

    /** Whether the content is of use to a reader. */
    static boolean kept(String name) {
        return KEPT.contains(name);
    }

    /** Whether the element has no content and no end tag. */
    static boolean empty(String name) {
        return VOID.contains(name);
    }

    static String lower(String text, int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
