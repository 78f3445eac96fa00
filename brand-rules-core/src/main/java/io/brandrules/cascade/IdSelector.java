package io.brandrules.cascade;

import java.util.List;

/** An id selector. */
record IdSelector(String id) implements Simple {
    @Override
    public boolean matches(Styled element, Matching matching) {
        String own = element.id();
        return own != null && (matching.quirks() ? Ascii.same(id, own) : id.equals(own));
    }

    @Override
    public Specificity specificity() {
        return Specificity.ID;
    }

    @Override
    public List<Key> keys() {
        return List.of(Key.of(Key.Kind.ID, id));
    }

    @Override
    public long marks() {
        return Key.of(Key.Kind.ID, id).mark();
    }
}
