package io.brandrules.cascade;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What elements match and come to in a kind of client, as far as it follows from style sheets and from what elements say
 * of themselves, wherever that is written: documents that are made from one template share it. Thread-safe.
 */
final class Stylist {
    /** Stands for an attribute that is not there; no document holds the character. */
    private static final String NONE = "\0";

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
    private record Kind(String name, boolean html, String id, String classes) implements Comparable<Kind> {
        private static final Comparator<Kind> ORDER = Comparator.comparing(Kind::classes)
                .thenComparing(Kind::id)
                .thenComparing(Kind::name)
                .thenComparing(Kind::html);

        static Kind of(Styled element) {
            return new Kind(element.name(), element.html(), given(element.id()), given(element.attribute("class")));
        }

        /** What is not given is told apart from what is empty. */
        private static String given(@Nullable String value) {
            return value == null ? NONE : value;
        }

        /** For keys of one hash, of which somebody may write many. */
        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }

        int size() {
            return 2 * (name.length() + id.length() + classes.length());
        }
    }

    /**
     * The rules that the elements of one kind may match.
     *
     * @param certain what is matched by those which no rule matches that asks for more
     */
    private record Candidates(RulesOfKind client, RulesOfKind author, Map<Attached, Matched> certain) {
        Candidates(RulesOfKind client, RulesOfKind author) {
            this(client, author, new ConcurrentHashMap<>());
        }

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
    synchronized DeclaredValues seen(Viewing viewing) {
        DeclaredValues known = declared.get(viewing);
        if (known == null) {
            WeighedRules ofClient = client.weighed(viewing.engine());
            WeighedRules ofAuthor = WeighedRules.author(author, viewing);
            known = new DeclaredValues(ofClient, ofAuthor, viewing, declared.size(), declared.values(), room);
            declared.put(viewing, known);
        }
        return known;
    }

    /**
     * What may be declared for an element.
     *
     * @param matching of its document
     */
    @SuppressWarnings("ReferenceEquality") // the rules that are certain are one list
    Matched matched(Styled element, Matching matching) {
        Attached own = attached.of(element);
        Candidates candidates = candidates(element, matching);
        if (candidates == null) {
            return distinct(new Matched(client.matching(element, matching), author.matching(element, matching), own));
        }
        List<StyleRules.Rule> ofClient = candidates.client().matching(element, matching);
        List<StyleRules.Rule> ofAuthor = candidates.author().matching(element, matching);
        boolean certain = ofClient == candidates.client().certain()
                && ofAuthor == candidates.author().certain();
        Matched known = certain ? candidates.certain().get(own) : null;
        if (known == null) {
            known = distinct(new Matched(ofClient, ofAuthor, own));
            if (certain) {
                candidates.certain().put(own, known);
            }
        }
        return known;
    }

    private Matched distinct(Matched all) {
        Matched earlier = matched.putIfAbsent(all, all);
        if (earlier != null) {
            return earlier;
        }
        room.take(all.size());
        return all;
    }

    /** What the elements of one kind may match; null where too much is kept already. */
    private @Nullable Candidates candidates(Styled element, Matching matching) {
        Kind kind = Kind.of(element);
        Candidates candidates = kinds.get(kind);
        if (candidates == null && room.any()) {
            candidates = new Candidates(client.ofKind(element, matching), author.ofKind(element, matching));
            kinds.put(kind, candidates);
            room.take(200 + kind.size() + 8 * candidates.size());
        }
        return candidates;
    }
}
