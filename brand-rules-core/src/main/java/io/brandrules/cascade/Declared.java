package io.brandrules.cascade;

import io.brandrules.style.CssText;
import io.brandrules.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A declaration as the cascade weighs it: one longhand, or a custom property. Immutable.
 *
 * @param name in CSS
 * @param text of the value
 * @param value null for a custom property
 * @param shorthand the shorthand whose value this is, where {@code var()} keeps it from being taken apart; else empty
 * @param important whether it is marked so
 * @param source what it stands in; null for what no author wrote as CSS
 * @param span of the value in that
 */
record Declared(
        String name,
        String text,
        @Nullable Value value,
        String shorthand,
        boolean important,
        @Nullable Source source,
        Span span) {
    /**
     * CSS that declarations stand in.
     *
     * @param file the path of a linked style sheet; empty for the document itself
     * @param css null for a style attribute, of which each element has its own
     */
    record Source(String file, @Nullable CssText css) {
        static final Source ATTRIBUTE = new Source("", null);
    }

    /** A longhand. */
    Declared(Value value, String shorthand, boolean important, @Nullable Source source, Span span) {
        this(value.property().css(), value.text(), value, shorthand, important, source, span);
    }

    /** A custom property. */
    static Declared custom(String name, String text, boolean important, @Nullable Source source, Span span) {
        return new Declared(name, text, null, "", important, source, span);
    }

    /** What the client or an attribute says. */
    static Declared hint(Value value) {
        return new Declared(value.property().css(), value.text(), value, "", false, null, Span.at(0));
    }

    /** Where it is written for an element that it holds for; empty for what no author wrote as CSS. */
    Optional<Place> place(Styled element) {
        if (source == null) {
            return Optional.empty();
        }
        Optional<CssText> css = source.css() == null ? element.style() : Optional.of(source.css());
        return css.map(CssText::text).map(text -> new Place(source.file(), text.span(span.start(), span.end())));
    }
}
