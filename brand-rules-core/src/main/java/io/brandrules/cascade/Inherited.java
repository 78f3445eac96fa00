package io.brandrules.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something that an element has of its own or from the nearest ancestor that has it, looked up once for each. */
final class Inherited<T> {
    private final Function<Styled, @Nullable T> own;
    private final T initial;
    private final Map<Styled, T> known = new HashMap<>();

    Inherited(T initial, Function<Styled, @Nullable T> own) {
        this.initial = initial;
        this.own = own;
    }

    T of(Styled element) {
        List<Styled> unknown = new ArrayList<>();
        T found = null;
        for (Styled each = element; each != null && found == null; each = each.parent()) {
            found = known.get(each);
            if (found == null) {
                unknown.add(each);
                found = own.apply(each);
            }
        }
        T value = found == null ? initial : found;
        for (Styled each : unknown) {
            known.put(each, value);
        }
        return value;
    }
}
