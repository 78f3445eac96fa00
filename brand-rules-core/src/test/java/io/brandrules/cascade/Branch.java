package io.brandrules.cascade;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An element of a tree that a test grows. */
final class Branch implements Styled {
    private static int count;

    private final int number = count++;
    private final String name;
    private final Map<String, String> attributes;
    private final Set<String> classes;
    private @Nullable Branch parent;
    private @Nullable Branch previous;
    private @Nullable Branch next;
    private @Nullable Branch first;
    private @Nullable Branch last;

    Branch(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
        String written = attributes.getOrDefault("class", "");
        this.classes = written.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(written.split(" ")));
    }

    static Branch named(String name) {
        return new Branch(name, Map.of());
    }

    /** Adds a last child and returns it. */
    Branch grow(Branch child) {
        child.parent = this;
        child.previous = last;
        if (last == null) {
            first = child;
        } else {
            last.next = child;
        }
        last = child;
        return child;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean html() {
        return true;
    }

    @Override
    public @Nullable Styled parent() {
        return parent;
    }

    @Override
    public @Nullable Styled previous() {
        return previous;
    }

    @Override
    public @Nullable Styled next() {
        return next;
    }

    @Override
    public @Nullable Styled firstChild() {
        return first;
    }

    @Override
    public boolean empty() {
        return first == null;
    }

    @Override
    public @Nullable String attribute(String attribute) {
        return attributes.get(attribute);
    }

    @Override
    public @Nullable String id() {
        return attributes.get("id");
    }

    @Override
    public Set<String> classes() {
        return classes;
    }

    @Override
    public Optional<StyleAttribute> style() {
        return Optional.empty();
    }
}
