package io.brandrules.cascade;

import io.brandrules.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A declaration as the cascade weighs it: one longhand, or a custom property. Immutable.
 *
 * @param name in CSS
 * @param text of the value
 * @param value null for a custom property
 * @param shorthand the shorthand whose value this is, where {@code var()} keeps it from being taken apart; else empty
 * @param important whether it is marked so
 * @param span of the value in the CSS that it stands in
 */
record Declared(String name, String text, @Nullable Value value, String shorthand, boolean important, Span span) {
    /** A longhand. */
    Declared(Value value, String shorthand, boolean important, Span span) {
        this(value.property().css(), value.text(), value, shorthand, important, span);
    }

    /** A custom property. */
    static Declared custom(String name, String text, boolean important, Span span) {
        return new Declared(name, text, null, "", important, span);
    }

    /** What the client or an attribute says. */
    static Declared hint(Value value) {
        return new Declared(value.property().css(), value.text(), value, "", false, Span.at(0));
    }
}
