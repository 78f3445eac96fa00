package io.brandrules.cascade;

import io.brandrules.text.MappedText;

/**
 * The style attribute of an element. Thread-safe.
 *
 * @param text whose characters know their place in the source
 * @param rules in the text; the same for all attributes that say the same
 */
public record StyleAttribute(MappedText text, SheetRules rules) {
    /** Where one of its declarations is written. */
    Place place(Declared declared) {
        return new Place("", text.span(declared.span().start(), declared.span().end()));
    }
}
