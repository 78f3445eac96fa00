package io.brandrules.cascade;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ancestor of the root that only {@link Hooks#DARK} knows. It has nothing but the hooks. */
enum AboveRoot implements Styled {
    ELEMENT;

    @Override
    public int number() {
        throw new IllegalStateException("it is in no document");
    }

    @Override
    public boolean html() {
        return true;
    }

    @Override
    public @Nullable Styled parent() {
        return null;
    }

    @Override
    public @Nullable Styled previous() {
        return null;
    }

    @Override
    public @Nullable Styled next() {
        return null;
    }

    @Override
    public @Nullable Styled firstChild() {
        return null;
    }

    @Override
    public boolean empty() {
        return false;
    }

    @Override
    public @Nullable String attribute(String name) {
        return Hooks.named(name) ? "" : null;
    }

    @Override
    public @Nullable String id() {
        return null;
    }

    @Override
    public Set<String> classes() {
        return Set.of();
    }

    @Override
    public Optional<StyleAttribute> style() {
        return Optional.empty();
    }
}
