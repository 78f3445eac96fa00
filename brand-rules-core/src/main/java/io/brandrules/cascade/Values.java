package io.brandrules.cascade;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The values that one document gives to properties, each once: documents say the same again and again. Not thread-safe. */
final class Values {
    private final Map<Property, Map<String, Value>> known = new EnumMap<>(Property.class);

    Value of(Property property, String text) {
        return known.computeIfAbsent(property, each -> new HashMap<>())
                .computeIfAbsent(text, each -> new Value(property, each));
    }
}
