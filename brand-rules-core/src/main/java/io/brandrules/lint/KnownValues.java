package io.brandrules.lint;

import io.brandrules.cache.BoundedCache;
import io.brandrules.style.WrittenColor;
import io.brandrules.style.WrittenFamily;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What the values say that documents give to properties and attributes: the same are met again and again, and those met
 * lately are not read anew. Thread-safe.
 *
 * @param <T> what is read: colours, font families
 */
final class KnownValues<T> {
    /** In bytes, about. */
    private static final int MOST = 2 << 20;

    private final Function<String, Optional<Function<CharSequence, List<T>>>> ofProperty;
    private final BiFunction<String, String, Optional<Function<CharSequence, List<T>>>> ofAttribute;
    private final BoundedCache<Written, List<T>> values = new BoundedCache<>(
            MOST, (written, parts) -> 200 + 2 * written.value().length() + 100 * parts.size());

    /**
     * Values of one kind, none of them known yet.
     *
     * @param ofProperty what reads the values of a property, if anything
     * @param ofAttribute what reads the values of an element's attribute
     */
    KnownValues(
            Function<String, Optional<Function<CharSequence, List<T>>>> ofProperty,
            BiFunction<String, String, Optional<Function<CharSequence, List<T>>>> ofAttribute) {
        this.ofProperty = ofProperty;
        this.ofAttribute = ofAttribute;
    }

    /** The colours and the font families that are known. */
    record Styling(KnownValues<WrittenColor> colors, KnownValues<WrittenFamily> families) {
        Styling() {
            this(
                    new KnownValues<>(WrittenColor::readerOf, WrittenColor::readerOf),
                    new KnownValues<>(WrittenFamily::readerOf, WrittenFamily::readerOf));
        }
    }

    /** A value, and what reads it: there are few readers, and each answers for many names. */
    private record Written(Function<?, ?> reader, String value) implements Comparable<Written> {
        /** By the value alone, for keys of one hash, of which somebody may write many. */
        @Override
        public int compareTo(Written other) {
            return value.compareTo(other.value);
        }
    }

    /** What reads the values of a property, if anything. */
    Optional<Function<CharSequence, List<T>>> ofProperty(String name) {
        return ofProperty.apply(name);
    }

    /** What reads the values of an element's attribute, if anything. */
    Optional<Function<CharSequence, List<T>>> ofAttribute(String element, String name) {
        return ofAttribute.apply(element, name);
    }

    /** What a reader finds in a value. */
    List<T> read(Function<CharSequence, List<T>> reader, String value) {
        return values.of(new Written(reader, value), written -> List.copyOf(reader.apply(value)));
    }
}
