package io.brandrules.cascade;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Things that belong to selectors, found by the elements that may match: by an id, a class or the name that the
 * rightmost compound selector asks for. Immutable and thread-safe.
 *
 * @param <T> what is found
 */
public final class SelectorIndex<T> {
    private final Map<String, List<Entry<T>>> ids;
    private final Map<String, List<Entry<T>>> classes;
    private final Map<String, List<Entry<T>>> types;
    private final List<Entry<T>> others;

    /** Something in the buckets of its keys. */
    private record Entry<T>(T thing, List<Key> keys, long ancestorMarks) {}

    private SelectorIndex(Map<Key.Kind, Map<String, List<Entry<T>>>> buckets, List<Entry<T>> others) {
        this.ids = buckets.getOrDefault(Key.Kind.ID, Map.of());
        this.classes = buckets.getOrDefault(Key.Kind.CLASS, Map.of());
        this.types = buckets.getOrDefault(Key.Kind.TYPE, Map.of());
        this.others = others;
    }

    /** An index of nothing so far. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * Hands out, once each, everything whose selector the element may match, and some of what it does not. Things of
     * one bucket come in the order in which they were added, but the buckets one after another.
     */
    public void candidates(Styled element, Matching matching, Consumer<? super T> sink) {
        Search search = new Search(element, matching, sink);
        search.visit(others, -1, "");
        String id = ids.isEmpty() ? null : element.id();
        if (id != null) {
            search.visit(ids, Key.Kind.ID, Ascii.lower(id));
        }
        if (!classes.isEmpty()) {
            Set<String> names = element.classes();
            Set<String> seen = names.size() > 1 ? new HashSet<>() : Set.of();
            for (String name : names) {
                String lower = Ascii.lower(name);
                // Two classes of the element may differ in letter case alone.
                if (names.size() == 1 || seen.add(lower)) {
                    search.visit(classes, Key.Kind.CLASS, lower);
                }
            }
        }
        search.visit(types, Key.Kind.TYPE, Ascii.lower(element.name()));
    }

    private final class Search {
        private final Styled element;
        private final Matching matching;
        private final Consumer<? super T> sink;
        private long marks;
        private boolean marked;

        Search(Styled element, Matching matching, Consumer<? super T> sink) {
            this.element = element;
            this.matching = matching;
            this.sink = sink;
        }

        void visit(Map<String, List<Entry<T>>> buckets, Key.Kind kind, String name) {
            List<Entry<T>> entries = buckets.get(name);
            if (entries != null) {
                visit(entries, kind.rank, name);
            }
        }

        void visit(List<Entry<T>> entries, int kind, String name) {
            for (int i = 0; i < entries.size(); i++) {
                Entry<T> entry = entries.get(i);
                if (first(entry, kind, name) && mayHave(entry.ancestorMarks)) {
                    sink.accept(entry.thing);
                }
            }
        }

        /** Whether this bucket is the first of those which both the entry and the element are in. */
        private boolean first(Entry<T> entry, int kind, String name) {
            if (entry.keys.size() < 2) {
                return true;
            }
            for (Key key : entry.keys) {
                if (key.kind().rank == kind && key.name().equals(name)) {
                    return true;
                }
                if (key.on(element)) {
                    return false;
                }
            }
            return true;
        }

        private boolean mayHave(long wanted) {
            if (wanted == 0) {
                return true;
            }
            if (!marked) {
                marks = matching.ancestorMarks(element);
                marked = true;
            }
            return (wanted & ~marks) == 0;
        }
    }

    /**
     * Collects what an index holds.
     *
     * @param <T> what is found
     */
    public static final class Builder<T> {
        private final Map<Key.Kind, Map<String, List<Entry<T>>>> buckets = new EnumMap<>(Key.Kind.class);
        private final List<Entry<T>> others = new ArrayList<>();

        private Builder() {}

        /** Adds what belongs to a selector. */
        public Builder<T> add(Selector selector, T thing) {
            List<Key> keys = selector.compound(0).keys();
            Entry<T> entry = new Entry<>(thing, keys == null ? List.of() : keys, selector.ancestorMarks());
            if (keys == null) {
                others.add(entry);
            } else {
                for (Key key : keys) {
                    buckets.computeIfAbsent(key.kind(), kind -> new HashMap<>())
                            .computeIfAbsent(key.name(), name -> new ArrayList<>())
                            .add(entry);
                }
            }
            return this;
        }

        /** The index; it does not see what is added afterwards. */
        public SelectorIndex<T> build() {
            Map<Key.Kind, Map<String, List<Entry<T>>>> copy = new EnumMap<>(Key.Kind.class);
            buckets.forEach((kind, names) -> {
                Map<String, List<Entry<T>>> lists = new HashMap<>();
                names.forEach((name, entries) -> lists.put(name, List.copyOf(entries)));
                copy.put(kind, lists);
            });
            return new SelectorIndex<>(copy, List.copyOf(others));
        }
    }
}
