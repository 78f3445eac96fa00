package io.brandrules.cascade;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What elements match and come to in a kind of client, as far as it follows from style sheets and from what elements say
 * of themselves, wherever that is written: documents that are made from one template share it. Thread-safe.
 */
final class Stylist {
    private final ClientSheet client;
    private final StyleRules author;
    private final AttachedStyles attached;
    private final boolean quirks;
    private final Room room;
    private final Map<Kind, Candidates> kinds = new ConcurrentHashMap<>();
    private final Map<Matched, Matched> matched = new ConcurrentHashMap<>();
    private final Map<Viewing, DeclaredValues> declared = new ConcurrentHashMap<>();
    private final StyleNodes roots;

    /**
     * A stylist who has seen nothing yet.
     *
     * @param quirks whether documents are in quirks mode
     */
    Stylist(StyleRules author, AttachedStyles attached, boolean quirks, Room room) {
        this.client = ClientSheet.in(quirks);
        this.author = author;
        this.attached = attached;
        this.quirks = quirks;
        this.room = room;
        this.roots = new StyleNodes(room);
    }

    /** What most selectors ask for. */
    private record Kind(
            String name,
            boolean html,
            @Nullable String id,
            @Nullable String classes) {}

    /** The rules that the elements of one kind may match. */
    private record Candidates(RulesOfKind client, RulesOfKind author) {
        int size() {
            return client.size() + author.size();
        }
    }

    boolean quirks() {
        return quirks;
    }

    /** The styles of roots. */
    StyleNodes roots() {
        return roots;
    }

    /** Which declarations win in one way of viewing. */
    DeclaredValues seen(Viewing viewing) {
        return declared.computeIfAbsent(
                viewing,
                each -> new DeclaredValues(
                        client.weighed(each.engine()),
                        WeighedRules.author(author, each),
                        each,
                        declared.values(),
                        room));
    }

    /**
     * What may be declared for an element.
     *
     * @param matching of its document
     */
    Matched matched(Styled element, Matching matching) {
        Candidates candidates = candidates(element, matching);
        Matched all = candidates == null
                ? new Matched(
                        client.matching(element, matching), author.matching(element, matching), attached.of(element))
                : new Matched(
                        candidates.client().matching(element, matching),
                        candidates.author().matching(element, matching),
                        attached.of(element));
        Matched earlier = matched.putIfAbsent(all, all);
        if (earlier != null) {
            return earlier;
        }
        room.take(all.size());
        return all;
    }

    /** What the elements of one kind may match; null where too much is kept already. */
    private @Nullable Candidates candidates(Styled element, Matching matching) {
        Kind kind = new Kind(element.name(), element.html(), element.id(), element.attribute("class"));
        Candidates candidates = kinds.get(kind);
        if (candidates == null && room.any()) {
            candidates = new Candidates(client.ofKind(element, matching), author.ofKind(element, matching));
            kinds.put(kind, candidates);
            room.take(200 + 8 * candidates.size());
        }
        return candidates;
    }
}
