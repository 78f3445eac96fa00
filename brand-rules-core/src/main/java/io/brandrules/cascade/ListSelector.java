package io.brandrules.cascade;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A condition by other selectors: {@code :is()} and its kin, and {@code &}, which is the same for the parent rule. */
record ListSelector(Kind kind, SelectorList list) implements Simple {
    enum Kind {
        IS,
        WHERE,
        NOT,
        /** WebKit's older {@code :-webkit-any()}, which weighs as any pseudo-class does. */
        ANY
    }

    /** More keys than these are slower to tell apart than the element is to match. */
    private static final int MOST_KEYS = 16;

    @Override
    public boolean matches(Styled element, Matching matching) {
        return matching.any(list, element) != (kind == Kind.NOT);
    }

    @Override
    public boolean matchesAboveRoot() {
        if (kind == Kind.NOT) {
            return false;
        }
        for (Selector selector : list.selectors()) {
            if (selector.size() == 1 && selector.compound(0).matchesAboveRoot()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Specificity specificity() {
        return switch (kind) {
            case IS, NOT -> list.specificity();
            case WHERE -> Specificity.ZERO;
            case ANY -> Specificity.CLASS;
        };
    }

    @Override
    public int height() {
        return 1 + list.height();
    }

    @Override
    public @Nullable List<Key> keys() {
        if (kind == Kind.NOT) {
            return null;
        }
        Set<Key> all = new LinkedHashSet<>();
        for (Selector selector : list.selectors()) {
            List<Key> keys = selector.compound(0).keys();
            if (keys == null || all.size() + keys.size() > MOST_KEYS) {
                return null;
            }
            all.addAll(keys);
        }
        return List.copyOf(all);
    }

    @Override
    public long marks() {
        if (kind == Kind.NOT || list.selectors().isEmpty()) {
            return 0;
        }
        long common = -1;
        for (Selector selector : list.selectors()) {
            common &= selector.compound(0).marks();
        }
        return common;
    }

    @Override
    public long ancestorMarks() {
        if (kind == Kind.NOT || list.selectors().isEmpty()) {
            return 0;
        }
        long common = -1;
        for (Selector selector : list.selectors()) {
            common &= selector.ancestorMarks();
        }
        return common;
    }
}
