package io.brandrules.cascade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that may be declared for an element, whether it applies or not; one and the same for all elements for which
 * it is equal. Immutable and thread-safe.
 */
final class Matched {
    private final List<StyleRules.Rule> client;
    private final List<StyleRules.Rule> author;
    private final List<Weighed> attached;
    private final int hash;

    Matched(List<StyleRules.Rule> client, List<StyleRules.Rule> author, List<Weighed> attached) {
        this.client = client;
        this.author = author;
        this.attached = attached;
        this.hash = (client.hashCode() * 31 + author.hashCode()) * 31 + System.identityHashCode(attached);
    }

    /** The rules of the client's own sheets. */
    List<StyleRules.Rule> client() {
        return client;
    }

    List<StyleRules.Rule> author() {
        return author;
    }

    /** What the element itself says. */
    List<Weighed> attached() {
        return attached;
    }

    /** What it takes in memory, in bytes, about. */
    int size() {
        return 100 + 4 * (client.size() + author.size());
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // what several attributes say is one list
    public boolean equals(@Nullable Object other) {
        return other instanceof Matched matched
                && attached == matched.attached
                && author.equals(matched.author)
                && client.equals(matched.client);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
