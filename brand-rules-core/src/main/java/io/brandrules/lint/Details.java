package io.brandrules.lint;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Figures by name, in the order in which they were given. Immutable, so that a copy of it is itself. */
final class Details extends AbstractMap<String, Object> {
    private static final Details NONE = new Details(Map.of());

    private final Map<String, Object> figures;

    private Details(Map<String, Object> figures) {
        this.figures = Collections.unmodifiableMap(figures);
    }

    static Details copyOf(Map<String, Object> figures) {
        if (figures instanceof Details same) {
            return same;
        }
        return figures.isEmpty() ? NONE : new Details(new LinkedHashMap<>(figures));
    }

    /** The same with a further figure. */
    Details with(String name, Object figure) {
        Map<String, Object> more = new LinkedHashMap<>(figures);
        more.put(name, figure);
        return new Details(more);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return figures.entrySet();
    }

    @Override
    public @Nullable Object get(Object name) {
        return figures.get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return figures.containsKey(name);
    }
}
