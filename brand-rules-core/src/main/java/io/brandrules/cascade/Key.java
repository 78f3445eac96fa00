package io.brandrules.cascade;

/** An id, a class or a name, in lower case, by which an element and the selectors that may match it find each other. */
record Key(Kind kind, String name) {
    enum Kind {
        ID(0),
        CLASS(1),
        TYPE(2);

        /** The lower, the fewer elements have a key of the kind. */
        final int rank;

        Kind(int rank) {
            this.rank = rank;
        }
    }

    static Key of(Kind kind, String name) {
        return new Key(kind, Ascii.lower(name));
    }

    /** One bit of 64, by which sets of keys are compared: no mark, no key. */
    long mark() {
        return mark(kind, name);
    }

    private static long mark(Kind kind, String lower) {
        return 1L << ((31 * lower.hashCode() + kind.rank) * 0x9E3779B97F4A7C15L >>> 58);
    }

    /** Whether the element has it, letter case aside. */
    boolean on(Styled element) {
        return switch (kind) {
            case TYPE -> Ascii.same(name, element.name());
            case ID -> {
                String id = element.id();
                yield id != null && Ascii.same(name, id);
            }
            case CLASS -> {
                for (String each : element.classes()) {
                    if (Ascii.same(name, each)) {
                        yield true;
                    }
                }
                yield false;
            }
        };
    }

    /** The marks of all keys of an element. */
    static long marks(Styled element) {
        long marks = mark(Kind.TYPE, Ascii.lower(element.name()));
        String id = element.id();
        if (id != null) {
            marks |= mark(Kind.ID, Ascii.lower(id));
        }
        for (String name : element.classes()) {
            marks |= mark(Kind.CLASS, Ascii.lower(name));
        }
        return marks;
    }
}
