package io.brandrules.read;

import io.brandrules.cache.BoundedCache;
import io.brandrules.cascade.SharedStyles;

/**
 * The style sheets, the style attributes and the names of elements that were met lately, parsed: documents that are made
 * from one template say the same in them. Thread-safe; what a document is read as does not depend on what is known.
 */
final class KnownStyles {
    /** Of sheets, of attributes and of names each, in bytes, about. */
    private static final int MOST = 8 << 20;

    private final BoundedCache<String, ParsedStyle> sheets = new BoundedCache<>(MOST, (text, style) -> style.size());
    private final BoundedCache<String, ParsedStyle> attributes =
            new BoundedCache<>(MOST, (text, style) -> style.size());

    private final BoundedCache<String, Names> names =
            new BoundedCache<>(MOST, (text, all) -> 2 * text.length() + all.size());
    private final SharedStyles cascaded = new SharedStyles();

    ParsedStyle sheet(String text) {
        return sheets.of(text, ParsedStyle::sheet);
    }

    ParsedStyle attribute(String text) {
        return attributes.of(text, ParsedStyle::attribute);
    }

    /** The names in the text of a {@code class} or an {@code id}. */
    Names names(String text) {
        return names.of(text, Names::of);
    }

    /** What styles come to on elements. */
    SharedStyles cascaded() {
        return cascaded;
    }
}
