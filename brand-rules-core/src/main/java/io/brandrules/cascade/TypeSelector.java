package io.brandrules.cascade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type or universal selector.
 *
 * <p>No element's name heeds case: HTML would have the names of SVG and MathML heed it, but Chromium and WebKit do not.
 *
 * @param name in lower case, null for any
 * @param none whether it stands behind an empty namespace prefix, so that it asks for an element in no namespace, and
 *     an HTML document has none
 */
record TypeSelector(@Nullable String name, boolean none) implements Simple {
    static TypeSelector of(@Nullable String written, boolean none) {
        return new TypeSelector(written == null ? null : Ascii.lower(written), none);
    }

    @Override
    public boolean matches(Styled element, Matching matching) {
        return !none
                && (name == null || name.equals(element.name()) || !element.html() && Ascii.same(name, element.name()));
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
        return none ? List.of() : name == null ? null : List.of(new Key(Key.Kind.TYPE, name));
    }

    @Override
    public long marks() {
        return name == null ? 0 : new Key(Key.Kind.TYPE, name).mark();
    }
}
