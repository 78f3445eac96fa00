package io.brandrules.cascade;

import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A declaration as the cascade weighs it: one longhand, or a custom property.
 *
 * <p>What it remembers of its value is immutable, and the same whoever works it out, so that threads may share those of
 * the client's own style sheet.
 */
final class Declared {
    private final @Nullable Property property;
    private final String name;
    private final String value;
    private final String shorthand;
    private final boolean important;
    private final Place place;
    private final boolean substitutes;
    private @Nullable String word;
    private @Nullable Object computed;

    /**
     * A declaration.
     *
     * @param property null for a custom property
     * @param name in CSS
     * @param value as written, escapes and holes included
     * @param shorthand the shorthand whose value this is, where {@code var()} keeps it from being taken apart; else
     *     empty
     * @param important whether it is marked so
     * @param place where it is written
     */
    Declared(@Nullable Property property, String name, String value, String shorthand, boolean important, Place place) {
        this.property = property;
        this.name = name;
        this.value = value;
        this.shorthand = shorthand;
        this.important = important;
        this.place = place;
        this.substitutes = Variables.in(value);
    }

    @Nullable
    Property property() {
        return property;
    }

    String name() {
        return name;
    }

    String value() {
        return value;
    }

    String shorthand() {
        return shorthand;
    }

    boolean important() {
        return important;
    }

    Place place() {
        return place;
    }

    /** Whether its value holds a function whose result is only known for an element. */
    boolean substitutes() {
        return substitutes;
    }

    /** The value as a keyword, if it is one that every property takes; else an empty text. */
    String wide() {
        String known = word;
        if (known == null) {
            String lower = value.strip().toLowerCase(Locale.ROOT);
            known = Shorthands.wide(lower) ? lower : "";
            word = known;
        }
        return known;
    }

    /** What the value computes to, worked out once where it depends on nothing else. */
    Object compute(Supplier<Object> computation) {
        Object known = computed;
        if (known == null) {
            known = computation.get();
            if (property != null && !substitutes && property.constant(value)) {
                computed = known;
            }
        }
        return known;
    }
}
