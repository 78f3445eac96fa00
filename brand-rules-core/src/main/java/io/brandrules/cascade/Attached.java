package io.brandrules.cascade;

import java.util.List;

/** What elements say of their own style. Immutable and thread-safe; its identity stands for what it says. */
final class Attached {
    static final Attached NOTHING = new Attached(List.of());

    private final List<Weighed> declarations;

    Attached(List<Weighed> declarations) {
        this.declarations = List.copyOf(declarations);
    }

    List<Weighed> declarations() {
        return declarations;
    }
}
