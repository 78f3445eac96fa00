package io.brandrules.cascade;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Everything that may be declared for an element, whether it applies or not; one and the same for all elements for which
 * it is equal. Thread-safe.
 */
final class Matched {
    /** Of one engine: two schemes, and each width that is tried. */
    private static final int VIEWINGS = 2 * AuthorSheets.MOST_WIDTHS;

    private final List<StyleRules.Rule> client;
    private final List<StyleRules.Rule> author;
    private final Attached attached;
    private final int hash;

    /** What wins of it, by the numbers of the ways of viewing, as far as somebody asked. */
    private final AtomicReferenceArray<@Nullable Cascaded> cascaded = new AtomicReferenceArray<>(VIEWINGS);

    Matched(List<StyleRules.Rule> client, List<StyleRules.Rule> author, Attached attached) {
        this.client = client;
        this.author = author;
        this.attached = attached;
        this.hash = (client.hashCode() * 31 + author.hashCode()) * 31 + attached.hashCode();
    }

    /** The rules of the client's own sheets. */
    List<StyleRules.Rule> client() {
        return client;
    }

    List<StyleRules.Rule> author() {
        return author;
    }

    /** What the element itself says. */
    Attached attached() {
        return attached;
    }

    /** What wins of it in a way of viewing; null if that is not known yet. */
    @Nullable
    Cascaded cascaded(int viewing) {
        return cascaded.get(viewing);
    }

    void cascaded(int viewing, Cascaded values) {
        cascaded.set(viewing, values);
    }

    /** What it takes in memory, in bytes, about. */
    int size() {
        return 160 + 4 * (client.size() + author.size());
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // what several elements say is one
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
