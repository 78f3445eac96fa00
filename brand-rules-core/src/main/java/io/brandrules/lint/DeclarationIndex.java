package io.brandrules.lint;

import io.brandrules.document.Declaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The declarations of a document by what they set. Not thread-safe. */
final class DeclarationIndex {
    private final Map<String, List<Declaration>> properties = new HashMap<>();

    /** By the names of the element and of the attribute. */
    private final Map<String, Map<String, List<Declaration>>> attributes = new HashMap<>();

    DeclarationIndex(List<Declaration> declarations) {
        for (Declaration declaration : declarations) {
            Map<String, List<Declaration>> byName = declaration.kind() == Declaration.Kind.ATTRIBUTE
                    ? attributes.computeIfAbsent(declaration.element(), element -> new HashMap<>())
                    : properties;
            byName.computeIfAbsent(declaration.property(), name -> new ArrayList<>())
                    .add(declaration);
        }
    }

    /** The declarations of a property or an attribute, in order. */
    List<Declaration> named(String name) {
        List<Declaration> found = new ArrayList<>(properties.getOrDefault(name, List.of()));
        for (Map<String, List<Declaration>> byName : attributes.values()) {
            found.addAll(byName.getOrDefault(name, List.of()));
        }
        found.sort(Comparator.comparing(Declaration::span));
        return found;
    }

    /** Whether a property or an attribute is declared anywhere. */
    boolean has(String name) {
        if (properties.containsKey(name)) {
            return true;
        }
        for (Map<String, List<Declaration>> byName : attributes.values()) {
            if (byName.containsKey(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What is written of one kind. Documents say the same again and again, so that each value of a property, or of an
     * element's attribute, is read once.
     *
     * @param <T> the kind: colours, font families
     * @param ofProperty what reads the values of a property, if anything
     * @param ofAttribute what reads the values of an element's attribute
     */
    <T> List<DeclaredValue<T>> read(
            Function<String, Optional<Function<CharSequence, List<T>>>> ofProperty,
            BiFunction<String, String, Optional<Function<CharSequence, List<T>>>> ofAttribute) {
        List<DeclaredValue<T>> values = new ArrayList<>();
        properties.forEach(
                (name, declarations) -> ofProperty.apply(name).ifPresent(reader -> read(reader, declarations, values)));
        attributes.forEach((element, byName) -> byName.forEach((name, declarations) ->
                ofAttribute.apply(element, name).ifPresent(reader -> read(reader, declarations, values))));
        return values;
    }

    private static <T> void read(
            Function<CharSequence, List<T>> reader, List<Declaration> declarations, List<DeclaredValue<T>> values) {
        Map<String, List<Declaration>> byValue = new HashMap<>();
        for (Declaration declaration : declarations) {
            byValue.computeIfAbsent(declaration.value().toString(), value -> new ArrayList<>())
                    .add(declaration);
        }
        byValue.forEach((value, same) -> values.add(new DeclaredValue<>(reader.apply(value), same)));
    }
}
