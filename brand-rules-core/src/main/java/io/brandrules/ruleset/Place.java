package io.brandrules.ruleset;

import io.brandrules.data.ListNode;
import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.Origin;
import io.brandrules.data.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value of the merged tree, and where it is: in its file, as a pointer, and as the path that people write.
 *
 * <p>A value of another kind than asked for counts as absent: the schema has told of it.
 *
 * @param key where the value's key is written; the value itself where it has none
 * @param pointer as RFC 6901 has it
 * @param path steps joined by dots, {@code tone.names["Northwind Pay"]}
 * @param name the last step, as it is written
 * @param partial whether the value only says what differs from another, so that nothing has to be there
 */
record Place(Node node, Origin key, String pointer, String path, String name, boolean partial, Problems problems) {
    private static final Pattern PLAIN_STEP = Pattern.compile("[^.\\s\"'\\[\\]]+");

    static Place root(MapNode merged, Problems problems) {
        return new Place(merged, merged.origin(), "", "", "", false, problems);
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
            String step = pointer + "/" + items.size();
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
        return items().stream().flatMap(item -> item.text().stream()).toList();
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

    /** This value as one that only says what differs from another. */
    Place asPartial() {
        return new Place(node, key, pointer, path, name, true, problems);
    }

    /** Tells what is wrong with this value. */
    void problem(String message) {
        problems.add(node.origin(), pointer, message);
    }

    /** Tells what is wrong with this entry as a whole: its key is what is shown. */
    void problemOfEntry(String message) {
        problems.add(key, pointer, message);
    }

    private Place member(String step, MapNode.Member member) {
        String inPointer = pointer + "/" + step.replace("~", "~0").replace("/", "~1");
        return new Place(member.value(), member.key(), inPointer, pathTo(step), step, partial, problems);
    }

    private String pathTo(String step) {
        if (PLAIN_STEP.matcher(step).matches()) {
            return path.isEmpty() ? step : path + "." + step;
        }
        return path + "[\"" + step.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]";
    }
}
