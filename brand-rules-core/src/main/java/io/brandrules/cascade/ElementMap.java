package io.brandrules.cascade;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Something that is known of some of a document's elements. Not thread-safe.
 *
 * @param <T> what is known
 */
final class ElementMap<T> {
    /** By the elements' numbers. */
    private @Nullable Object[] known = new @Nullable Object[64];

    /** What is known of an element; null if nothing is. */
    @SuppressWarnings("unchecked") // nothing else is put in
    @Nullable
    T get(Styled element) {
        int number = element.number();
        return number < known.length ? (T) known[number] : null;
    }

    void put(Styled element, T value) {
        int number = element.number();
        if (number >= known.length) {
            known = Arrays.copyOf(known, Math.max(number + 1, known.length * 2));
        }
        known[number] = value;
    }
}
