package io.brandrules.tokens;

import io.brandrules.data.Node;
import io.brandrules.data.Origin;
import io.brandrules.data.Pointer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A group of tokens while files are read. Not thread-safe. */
final class Group implements Item {
    /** The name of a group's own token. */
    static final String ROOT = "$root";

    private final String path;
    private final @Nullable Group parent;
    private final Origin key;
    private final Pointer pointer;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private Optional<String> type = Optional.empty();
    private Optional<Deprecation> deprecated = Optional.empty();
    private Optional<Node> base = Optional.empty();
    private Extension state = Extension.NONE;

    /** How far the group has got with what it extends. */
    enum Extension {
        NONE,
        OPEN,
        DONE
    }

    Group(String path, @Nullable Group parent, Origin key, Pointer pointer) {
        this.path = path;
        this.parent = parent;
        this.key = key;
        this.pointer = pointer;
    }

    @Override
    public String path() {
        return path;
    }

    Optional<Group> parent() {
        return Optional.ofNullable(parent);
    }

    Origin key() {
        return key;
    }

    Pointer pointer() {
        return pointer;
    }

    /** What it holds, by name. */
    Map<String, Item> items() {
        return items;
    }

    /** The path of something in this group. */
    String pathTo(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** {@code $type}, as it is written. */
    Optional<String> type() {
        return type;
    }

    void type(String given) {
        type = Optional.of(given);
    }

    Optional<Deprecation> deprecated() {
        return deprecated;
    }

    void deprecated(Deprecation given) {
        deprecated = Optional.of(given);
    }

    /** The reference to the group that it extends. */
    Optional<Node> base() {
        return base;
    }

    void base(Node reference) {
        base = Optional.of(reference);
    }

    Extension state() {
        return state;
    }

    void state(Extension reached) {
        state = reached;
    }

    /** Takes over the properties of the group that it extends, except for those that it has. */
    void inherit(Group other) {
        type = type.or(other::type);
        deprecated = deprecated.or(other::deprecated);
    }
}
