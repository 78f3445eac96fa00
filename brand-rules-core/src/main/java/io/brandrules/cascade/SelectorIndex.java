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
final class SelectorIndex<T> {
    private final Map<String, List<Entry<T>>> ids;
    private final Map<String, List<Entry<T>>> classes;
    private final Map<String, List<Entry<T>>> types;
    private final List<Entry<T>> others;

    /** Something in the buckets of its keys. */
    private record Entry<T>(T thing, List<Key> keys) {}

    private SelectorIndex(Map<Key.Kind, Map<String, List<Entry<T>>>> buckets, List<Entry<T>> others) {
        this.ids = buckets.getOrDefault(Key.Kind.ID, Map.of());
        this.classes = buckets.getOrDefault(Key.Kind.CLASS, Map.of());
        this.types = buckets.getOrDefault(Key.Kind.TYPE, Map.of());
        this.others = others;
    }

    /** An index of nothing so far. */
    static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * Hands out, once each, everything whose selector the element may match by its name, its id and its classes. Things
     * of one bucket come in the order in which they were added, but the buckets one after another.
     */
    void candidates(Styled element, Consumer<? super T> sink) {
        visit(element, others, -1, "", sink);
        String id = ids.isEmpty() ? null : element.id();
        if (id != null) {
            visit(element, ids, Key.Kind.ID, Ascii.lower(id), sink);
        }
        if (!classes.isEmpty()) {
            Set<String> names = element.classes();
            Set<String> seen = names.size() > 1 ? new HashSet<>() : Set.of();
            for (String name : names) {
                String lower = Ascii.lower(name);
                // Two classes of the element may differ in letter case alone.
                if (names.size() == 1 || seen.add(lower)) {
                    visit(element, classes, Key.Kind.CLASS, lower, sink);
                }
            }
        }
        visit(element, types, Key.Kind.TYPE, Ascii.lower(element.name()), sink);
    }

    private static <T> void visit(
            Styled element, Map<String, List<Entry<T>>> buckets, Key.Kind kind, String name, Consumer<? super T> sink) {
        visit(element, buckets.getOrDefault(name, List.of()), kind.rank, name, sink);
    }

    private static <T> void visit(
            Styled element, List<Entry<T>> entries, int kind, String name, Consumer<? super T> sink) {
        for (Entry<T> entry : entries) {
            if (first(element, entry.keys, kind, name)) {
                sink.accept(entry.thing);
            }
        }
    }

    /** Whether a bucket is the first of those which both the element and something with some keys are in. */
    private static boolean first(Styled element, List<Key> keys, int kind, String name) {
        if (keys.size() < 2) {
            return true;
        }
        for (Key key : keys) {
            if (key.kind().rank == kind && key.name().equals(name)) {
                return true;
            }
            if (key.on(element)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Collects what an index holds.
     *
     * @param <T> what is found
     */
    static final class Builder<T> {
        private final Map<Key.Kind, Map<String, List<Entry<T>>>> buckets = new EnumMap<>(Key.Kind.class);
        private final List<Entry<T>> others = new ArrayList<>();

        private Builder() {}

        /** Adds what belongs to a selector. */
        Builder<T> add(Selector selector, T thing) {
            List<Key> keys = selector.compound(0).keys();
            Entry<T> entry = new Entry<>(thing, keys == null ? List.of() : keys);
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
        SelectorIndex<T> build() {
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
