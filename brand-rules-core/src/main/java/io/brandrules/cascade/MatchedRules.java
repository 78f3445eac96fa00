package io.brandrules.cascade;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules that match the elements of a tree, found once for all ways of viewing. Not thread-safe. */
final class MatchedRules {
    private final ClientSheet client;
    private final StyleRules author;
    private final AttachedStyles attached;
    private final Matching matching;
    private final ElementMap<Matched> known = new ElementMap<>();
    private final Map<Matched, Matched> distinct = new HashMap<>();
    private final Map<Kind, Candidates> kinds = new HashMap<>();

    /** How many more kinds and rules of kinds may be kept; a document can have many of both. */
    private int room = 50_000;

    MatchedRules(ClientSheet client, StyleRules author, AttachedStyles attached, Matching matching) {
        this.client = client;
        this.author = author;
        this.attached = attached;
        this.matching = matching;
    }

    StyleRules author() {
        return author;
    }

    /** What most selectors ask for. */
    private record Kind(
            String name,
            boolean html,
            @Nullable String id,
            @Nullable String classes) {}

    private record Candidates(RulesOfKind client, RulesOfKind author) {}

    /**
     * Everything that may be declared for an element, whether it applies or not; one and the same for all elements for
     * which it is equal.
     */
    static final class Matched {
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

        List<StyleRules.Rule> client() {
            return client;
        }

        List<StyleRules.Rule> author() {
            return author;
        }

        List<Weighed> attached() {
            return attached;
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

    Matched of(Styled element) {
        Matched matched = known.get(element);
        if (matched == null) {
            matched = distinct(match(element));
            known.put(element, matched);
        }
        return matched;
    }

    private Matched match(Styled element) {
        List<Weighed> own = attached.of(element);
        Candidates candidates = candidates(element);
        return candidates == null
                ? new Matched(client.matching(element, matching), author.matching(element, matching), own)
                : new Matched(
                        candidates.client().matching(element, matching),
                        candidates.author().matching(element, matching),
                        own);
    }

    /** What the elements of one kind may match; null where too much is kept already. */
    private @Nullable Candidates candidates(Styled element) {
        Kind kind = new Kind(element.name(), element.html(), element.id(), element.attribute("class"));
        Candidates candidates = kinds.get(kind);
        if (candidates == null && room > 0) {
            candidates = new Candidates(client.ofKind(element, matching), author.ofKind(element, matching));
            kinds.put(kind, candidates);
            room -= 1 + candidates.client().size() + candidates.author().size();
        }
        return candidates;
    }

    private Matched distinct(Matched matched) {
        Matched earlier = distinct.putIfAbsent(matched, matched);
        return earlier == null ? matched : earlier;
    }
}
