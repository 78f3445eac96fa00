package io.brandrules.lint;

import io.brandrules.document.Declaration;
import io.brandrules.document.Document;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is written of one kind in a document's declarations. Documents say the same again and again, so that each value
 * is read once for each property. Not thread-safe.
 *
 * @param <T> the kind: colours, font families
 */
final class WrittenValues<T> {
    private final Function<String, Optional<Function<CharSequence, List<T>>>> ofProperty;
    private final BiFunction<String, String, Optional<Function<CharSequence, List<T>>>> ofAttribute;
    private final Function<T, Span> span;
    private final Map<String, Reader<T>> properties = new HashMap<>();

    /** By the names of the attribute and of the element. */
    private final Map<String, Map<String, Reader<T>>> attributes = new HashMap<>();

    private @Nullable List<DeclaredValue<T>> all;

    /**
     * Nothing read so far.
     *
     * @param ofProperty what reads the values of a property, if anything
     * @param ofAttribute what reads the values of an element's attribute
     * @param span of what is written, in the value
     */
    WrittenValues(
            Function<String, Optional<Function<CharSequence, List<T>>>> ofProperty,
            BiFunction<String, String, Optional<Function<CharSequence, List<T>>>> ofAttribute,
            Function<T, Span> span) {
        this.ofProperty = ofProperty;
        this.ofAttribute = ofAttribute;
        this.span = span;
    }

    /** Reads values, and remembers what it read. */
    private record Reader<T>(Optional<Function<CharSequence, List<T>>> read, Map<String, List<T>> known) {
        Reader(Optional<Function<CharSequence, List<T>>> read) {
            this(read, new HashMap<>());
        }

        List<T> of(CharSequence value) {
            return read.isEmpty() ? List.of() : known.computeIfAbsent(value.toString(), read.get());
        }
    }

    /** What one declaration holds. */
    List<T> in(Declaration declaration) {
        return reader(declaration).of(declaration.value());
    }

    private Reader<T> reader(Declaration declaration) {
        String name = declaration.property();
        return declaration.kind() == Declaration.Kind.ATTRIBUTE
                ? attributes
                        .computeIfAbsent(name, each -> new HashMap<>())
                        .computeIfAbsent(
                                declaration.element(), element -> new Reader<>(ofAttribute.apply(element, name)))
                : properties.computeIfAbsent(name, property -> new Reader<>(ofProperty.apply(property)));
    }

    /** What all declarations of a document hold, in their order. */
    List<DeclaredValue<T>> in(Document document) {
        List<DeclaredValue<T>> known = all;
        if (known == null) {
            known = new ArrayList<>();
            for (Declaration declaration : document.declarations()) {
                for (T written : in(declaration)) {
                    Span own = span.apply(written);
                    Span place = declaration.value().span(own.start(), own.end());
                    boolean decided = !document.markup().dynamic(place);
                    known.add(new DeclaredValue<>(declaration, written, place, decided));
                }
            }
            all = known;
        }
        return known;
    }
}
