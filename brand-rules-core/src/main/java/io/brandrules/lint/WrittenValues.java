package io.brandrules.lint;

import io.brandrules.document.Declaration;
import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
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
        return declaration.kind() == Declaration.Kind.ATTRIBUTE
                ? attribute(declaration.element(), declaration.property())
                : property(declaration.property());
    }

    private Reader<T> property(String name) {
        return properties.computeIfAbsent(name, property -> new Reader<>(ofProperty.apply(property)));
    }

    private Reader<T> attribute(String element, String name) {
        return attributes
                .computeIfAbsent(name, each -> new HashMap<>())
                .computeIfAbsent(element, each -> new Reader<>(ofAttribute.apply(each, name)));
    }

    /** What the declarations of a document hold, by the place of these; the declarations are given by their names. */
    List<DeclaredValue<T>> in(Map<String, List<Declaration>> declarations, Markup markup) {
        List<DeclaredValue<T>> known = all;
        if (known == null) {
            List<DeclaredValue<T>> found = new ArrayList<>();
            declarations.forEach((name, each) -> in(name, each, markup, found));
            found.sort(Comparator.comparing(value -> value.declaration().span()));
            all = found;
            known = found;
        }
        return known;
    }

    private void in(String name, List<Declaration> declarations, Markup markup, List<DeclaredValue<T>> found) {
        Reader<T> ofProperty = property(name);
        for (Declaration declaration : declarations) {
            Reader<T> reader = declaration.kind() == Declaration.Kind.ATTRIBUTE
                    ? attribute(declaration.element(), name)
                    : ofProperty;
            for (T written : reader.of(declaration.value())) {
                Span own = span.apply(written);
                Span place = declaration.value().span(own.start(), own.end());
                found.add(new DeclaredValue<>(declaration, written, place, !markup.dynamic(place)));
            }
        }
    }
}
