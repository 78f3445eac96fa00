package io.brandrules.lint;

import io.brandrules.document.Declaration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The declarations of a document by what they set. Not thread-safe. */
final class DeclarationIndex {
    private final Map<String, List<Declaration>> properties = new HashMap<>();

    /** By the names of the element and of the attribute. */
    private final Map<String, Map<String, List<Declaration>>> attributes = new HashMap<>();

    @SuppressWarnings("ReferenceEquality") // the attributes of one tag share its name; others are looked up
    DeclarationIndex(List<Declaration> declarations) {
        @Nullable String element = null;
        Map<String, List<Declaration>> ofElement = properties;
        for (Declaration declaration : declarations) {
            if (declaration.kind() != Declaration.Kind.ATTRIBUTE) {
                add(declaration, declaration.property(), properties);
                continue;
            }
            if (declaration.element() != element) {
                element = declaration.element();
                ofElement = attributes.computeIfAbsent(element, name -> new HashMap<>());
            }
            add(declaration, declaration.property(), ofElement);
        }
    }

    /** Adds to those with the same key; most have company. */
    private static void add(Declaration declaration, String key, Map<String, List<Declaration>> declarations) {
        List<Declaration> same = declarations.get(key);
        if (same == null) {
            same = new ArrayList<>();
            declarations.put(key, same);
        }
        same.add(declaration);
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

    /** The declarations of a property in styles, in order. */
    List<Declaration> properties(String name) {
        return Collections.unmodifiableList(properties.getOrDefault(name, List.of()));
    }

    /** The declarations of an element's attribute, in order. */
    List<Declaration> attributes(String element, String name) {
        return Collections.unmodifiableList(
                attributes.getOrDefault(element, Map.of()).getOrDefault(name, List.of()));
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
     * What is written of one kind. Documents say the same again and again: the declarations that set one property, or
     * one attribute of an element, to one value are told together.
     *
     * @param <T> the kind: colours, font families
     */
    <T> List<DeclaredValue<T>> read(KnownValues<T> known) {
        List<DeclaredValue<T>> values = new ArrayList<>();
        for (Map.Entry<String, List<Declaration>> property : properties.entrySet()) {
            Optional<Function<CharSequence, List<T>>> reader = known.ofProperty(property.getKey());
            if (reader.isPresent()) {
                read(known, reader.get(), property.getValue(), values);
            }
        }
        for (Map.Entry<String, Map<String, List<Declaration>>> element : attributes.entrySet()) {
            for (Map.Entry<String, List<Declaration>> attribute :
                    element.getValue().entrySet()) {
                Optional<Function<CharSequence, List<T>>> reader =
                        known.ofAttribute(element.getKey(), attribute.getKey());
                if (reader.isPresent()) {
                    read(known, reader.get(), attribute.getValue(), values);
                }
            }
        }
        return values;
    }

    private static <T> void read(
            KnownValues<T> known,
            Function<CharSequence, List<T>> reader,
            List<Declaration> declarations,
            List<DeclaredValue<T>> values) {
        Map<String, List<Declaration>> byValue = new HashMap<>();
        for (Declaration declaration : declarations) {
            add(declaration, declaration.value().toString(), byValue);
        }
        for (Map.Entry<String, List<Declaration>> value : byValue.entrySet()) {
            values.add(new DeclaredValue<>(known.read(reader, value.getKey()), value.getValue()));
        }
    }
}
