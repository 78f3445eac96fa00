package io.brandrules.lint;

import io.brandrules.document.Declaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            add(declaration, declaration.property(), byName);
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
        properties.forEach((name, declarations) ->
                known.ofProperty(name).ifPresent(reader -> read(known, reader, declarations, values)));
        attributes.forEach((element, byName) -> byName.forEach((name, declarations) ->
                known.ofAttribute(element, name).ifPresent(reader -> read(known, reader, declarations, values))));
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
        byValue.forEach((value, same) -> values.add(new DeclaredValue<>(known.read(reader, value), same)));
    }
}
