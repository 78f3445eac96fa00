package io.brandrules.cascade;

import org.jspecify.annotations.Nullable;

/**
 * A declaration as the cascade weighs it: one longhand, or a custom property. Immutable.
 *
 * @param name in CSS
 * @param text of the value
 * @param value null for a custom property
 * @param shorthand the shorthand whose value this is, where {@code var()} keeps it from being taken apart; else empty
 * @param important whether it is marked so
 * @param place where it is written
 */
record Declared(String name, String text, @Nullable Value value, String shorthand, boolean important, Place place) {
    /** A longhand. */
    Declared(Value value, String shorthand, boolean important, Place place) {
        this(value.property().css(), value.text(), value, shorthand, important, place);
    }

    /** A custom property. */
    static Declared custom(String name, String text, boolean important, Place place) {
        return new Declared(name, text, null, "", important, place);
    }

    /** What the client or an attribute says. */
    static Declared hint(Property property, String text) {
        return new Declared(new Value(property, text), "", false, Place.NONE);
    }
}
