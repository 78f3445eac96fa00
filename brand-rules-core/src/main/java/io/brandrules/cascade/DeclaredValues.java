package io.brandrules.cascade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which declarations win in one way of viewing. Thread-safe. */
final class DeclaredValues {
    private final WeighedRules client;
    private final WeighedRules author;
    private final Viewing viewing;
    private final Collection<DeclaredValues> others;
    private final Room room;
    private final Map<Declarations, Cascaded> known = new ConcurrentHashMap<>();

    /**
     * The declarations of rules that elements may match.
     *
     * @param others ways of viewing by the same engine, in which most rules say the same
     */
    DeclaredValues(
            WeighedRules client, WeighedRules author, Viewing viewing, Collection<DeclaredValues> others, Room room) {
        this.client = client;
        this.author = author;
        this.viewing = viewing;
        this.others = others;
        this.room = room;
    }

    /**
     * What is declared for elements.
     *
     * @param bodyColor of the body, where an element takes it in quirks mode; else empty
     */
    private record Declarations(Matched matched, String bodyColor) {}

    Viewing viewing() {
        return viewing;
    }

    /**
     * The values that win of those that may be declared for elements.
     *
     * @param bodyColor of the body, where the elements take it in quirks mode; else empty
     */
    Cascaded of(Matched matched, String bodyColor) {
        Declarations declarations = new Declarations(matched, bodyColor);
        Cascaded cascaded = known.get(declarations);
        if (cascaded == null) {
            Cascaded made = make(declarations);
            cascaded = known.putIfAbsent(declarations, made);
            cascaded = cascaded == null ? made : cascaded;
        }
        return cascaded;
    }

    private Cascaded make(Declarations declarations) {
        for (DeclaredValues other : others) {
            Cascaded same = other.known.get(declarations);
            if (same != null
                    && author.sameAs(other.author, declarations.matched().author())) {
                return same;
            }
        }
        Cascaded cascaded = Cascaded.of(weighed(declarations));
        room.take(cascaded.size());
        return cascaded;
    }

    private List<Weighed> weighed(Declarations declarations) {
        List<Weighed> weighed = new ArrayList<>();
        for (StyleRules.Rule rule : declarations.matched().client()) {
            weighed.addAll(client.of(rule));
        }
        if (!declarations.bodyColor().isEmpty()) {
            Value value = new Value(Property.COLOR, declarations.bodyColor());
            Weight weight = new Weight(Weight.Level.CLIENT, 0, Specificity.TYPE, 0);
            weighed.add(new Weighed(Declared.hint(value), weight, Weighed.NOWHERE));
        }
        for (StyleRules.Rule rule : declarations.matched().author()) {
            weighed.addAll(author.of(rule));
        }
        for (Weighed own : declarations.matched().attached()) {
            boolean hint = own.weight().level() == Weight.Level.PRESENTATIONAL;
            if (hint || viewing.engine() == Viewing.Engine.BROWSER || WordEngine.reads(own.declared())) {
                weighed.add(own);
            }
        }
        return weighed;
    }
}
