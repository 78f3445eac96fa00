package io.brandrules.cascade;

import org.jspecify.annotations.Nullable;

/**
 * A declaration as the cascade weighs it: one longhand, or a custom property.
 *
 * @param property null for a custom property
 * @param name in CSS
 * @param value as written, escapes and holes included
 * @param shorthand the shorthand whose value this is, where {@code var()} keeps it from being taken apart; else empty
 * @param important whether it is marked so
 * @param place where it is written
 */
record Declared(
        @Nullable Property property, String name, String value, String shorthand, boolean important, Place place) {
    /** Whether its value holds a function whose result is only known for an element. */
    boolean substitutes() {
        return Variables.in(value);
    }
}
