package io.brandrules.ruleset;

import io.brandrules.data.ListNode;
import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.Origin;
import io.brandrules.data.Pointer;
import io.brandrules.data.ScalarNode;
import io.brandrules.layer.MergedLayers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A value of the merged tree, and where it is: in its file, as a pointer, and as the path that people write.
 *
 * <p>A value of another kind than asked for counts as absent: the schema has told of it.
 *
 * @param key where the value's key is written; the value itself where it has none
 * @param path steps joined by dots, {@code tone.names["Northwind Pay"]}
 * @param name the last step, as it is written
 * @param partial whether the value only says what differs from another, so that nothing has to be there
 */
record Place(Node node, Origin key, Pointer pointer, String path, String name, boolean partial, Problems problems) {
    static Place root(MapNode merged, Problems problems) {
        return new Place(merged, merged.origin(), Pointer.ROOT, "", "", false, problems);
    }

    /** The value of a key, if it is there. */
    Optional<Place> get(String key) {
        if (!(node instanceof MapNode map)) {
            return Optional.empty();
        }
        MapNode.Member member = map.members().get(key);
        return member == null ? Optional.empty() : Optional.of(member(key, member));
    }

    /** Whether there is a value at a key. */
    boolean has(String key) {
        return node instanceof MapNode map && map.members().containsKey(key);
    }

    /** Whether there is a value at any of some keys. */
    boolean hasAny(Set<String> keys) {
        return node instanceof MapNode map
                && !Collections.disjoint(map.members().keySet(), keys);
    }

    /** The value at the end of several keys, if it is there. */
    Optional<Place> at(String... keys) {
        Optional<Place> place = Optional.of(this);
        for (String key : keys) {
            place = place.flatMap(p -> p.get(key));
        }
        return place;
    }

    /** The values of a map; none for another value. */
    List<Place> members() {
        List<Place> members = new ArrayList<>();
        if (node instanceof MapNode map) {
            map.members().forEach((key, member) -> members.add(member(key, member)));
        }
        return members;
    }

    /** The entries of the map at a key. */
    List<Place> entries(String key) {
        return get(key).map(Place::members).orElse(List.of());
    }

    /** The items of a list; a lone value stands for a list of itself. */
    List<Place> items() {
        if (!(node instanceof ListNode list)) {
            return List.of(this);
        }
        List<Place> items = new ArrayList<>();
        for (Node item : list.items()) {
            Pointer step = pointer.item(items.size());
            items.add(new Place(item, item.origin(), step, path, name, partial, problems));
        }
        return items;
    }

    /** The items of the list at a key. */
    List<Place> items(String key) {
        return get(key).map(Place::items).orElse(List.of());
    }

    /** The value of a scalar as it is written. */
    Optional<String> text() {
        return text(node);
    }

    private static Optional<String> text(Node node) {
        return node instanceof ScalarNode scalar && scalar.value() != null
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    /** The scalar at a key as it is written. */
    Optional<String> text(String key) {
        return node instanceof MapNode map ? map.get(key).flatMap(Place::text) : Optional.empty();
    }

    /** The scalars of the list at a key, or the lone one, as they are written. */
    List<String> texts(String key) {
        return get(key).map(Place::texts).orElse(List.of());
    }

    /** The scalars of a list, or the lone one, as they are written. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Node item : node instanceof ListNode list ? list.items() : List.of(node)) {
            text(item).ifPresent(texts::add);
        }
        return List.copyOf(texts);
    }

    /** The number at a key. */
    Optional<Double> number(String key) {
        return get(key).flatMap(
                        place -> place.node instanceof ScalarNode scalar && scalar.value() instanceof Number number
                                ? Optional.of(number.doubleValue())
                                : Optional.empty());
    }

    /** The boolean at a key, or what it is when nothing is said. */
    boolean is(String key, boolean otherwise) {
        return get(key).flatMap(
                        place -> place.node instanceof ScalarNode scalar && scalar.value() instanceof Boolean value
                                ? Optional.of(value)
                                : Optional.empty())
                .orElse(otherwise);
    }

    boolean isMap() {
        return node instanceof MapNode;
    }

    boolean isList() {
        return node instanceof ListNode;
    }

    /** This value as one that only says what differs from another; what it appends to that is taken for itself. */
    Place asPartial() {
        Node said = node instanceof MapNode map ? MergedLayers.alone(map) : node;
        return new Place(said, key, pointer, path, name, true, problems);
    }

    /** Another value in this one's place, of which nothing wrong is told: it is told where its parts are written. */
    Place as(MapNode other, Origin written) {
        return new Place(other, written, pointer, path, name, partial, new Problems(new ArrayList<>()));
    }

    /** Tells what is wrong with this value. */
    void problem(String message) {
        problems.add(node.origin(), pointer.text(), message);
    }

    /** Tells what is wrong with this entry as a whole: its key is what is shown. */
    void problemOfEntry(String message) {
        problems.add(key, pointer.text(), message);
    }

    private Place member(String step, MapNode.Member member) {
        return new Place(member.value(), member.key(), pointer.key(step), path(path, step), step, partial, problems);
    }

    /** The path of a step beneath a path. */
    static String path(String above, String step) {
        if (isPlain(step)) {
            return above.isEmpty() ? step : above + "." + step;
        }
        return above + "[\"" + step.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]";
    }

    /** Whether a step needs no quotes in a path. */
    private static boolean isPlain(String step) {
        for (int i = 0; i < step.length(); i++) {
            char c = step.charAt(i);
            if (Character.isWhitespace(c) || ".\"'[]".indexOf(c) >= 0) {
                return false;
            }
        }
        return !step.isEmpty();
    }
}
