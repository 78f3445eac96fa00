package io.brandrules.cascade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type or universal selector.
 *
 * @param name as written, null for any
 * @param lower the name in lower case, which is what an HTML element is asked for
 * @param none whether it stands behind an empty namespace prefix, so that it asks for an element in no namespace, and
 *     an HTML document has none
 */
record TypeSelector(@Nullable String name, @Nullable String lower, boolean none) implements Simple {
    static TypeSelector of(@Nullable String name, boolean none) {
        return new TypeSelector(name, name == null ? null : Ascii.lower(name), none);
    }

    @Override
    public boolean matches(Styled element, Matching matching) {
        return !none && (name == null || element.name().equals(element.html() ? lower : name));
    }

    @Override
    public boolean matchesAboveRoot() {
        return name == null && !none;
    }

    @Override
    public Specificity specificity() {
        return name == null ? Specificity.ZERO : Specificity.TYPE;
    }

    @Override
    public @Nullable List<Key> keys() {
        return none ? List.of() : lower == null ? null : List.of(new Key(Key.Kind.TYPE, lower));
    }

    @Override
    public long marks() {
        return lower == null ? 0 : new Key(Key.Kind.TYPE, lower).mark();
    }
}
