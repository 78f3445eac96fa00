package io.brandrules.cascade;

import java.util.List;
import java.util.Set;

/** A class selector. */
record ClassSelector(String name) implements Simple {
    @Override
    public boolean matches(Styled element, Matching matching) {
        Set<String> classes = element.classes();
        if (classes.contains(name)) {
            return true;
        }
        if (matching.quirks()) {
            for (String each : classes) {
                if (Ascii.same(each, name)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public List<Key> keys() {
        return List.of(Key.of(Key.Kind.CLASS, name));
    }

    @Override
    public long marks() {
        return Key.of(Key.Kind.CLASS, name).mark();
    }
}
