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
    private final int number;
    private final Collection<DeclaredValues> others;
    private final Room room;
    private final Map<Declarations, Cascaded> tinted = new ConcurrentHashMap<>();

    /**
     * The declarations of rules that elements may match.
     *
     * @param number of the way of viewing, among those by the same engine
     * @param others ways of viewing by the same engine, in which most rules say the same
     */
    DeclaredValues(
            WeighedRules client,
            WeighedRules author,
            Viewing viewing,
            int number,
            Collection<DeclaredValues> others,
            Room room) {
        this.client = client;
        this.author = author;
        this.viewing = viewing;
        this.number = number;
        this.others = others;
        this.room = room;
    }

    /** What is declared for elements that take the body's colour. */
    private record Declarations(Matched matched, String bodyColor) {}

    Viewing viewing() {
        return viewing;
    }

    /** Whether the same is declared in another way of viewing by the same engine. */
    boolean sameAs(DeclaredValues other, Matched matched) {
        return author.sameAs(other.author, matched.author());
    }

    /**
     * The values that win of those that may be declared for elements.
     *
     * @param bodyColor of the body, where the elements take it in quirks mode; else empty
     */
    Cascaded of(Matched matched, String bodyColor) {
        if (!bodyColor.isEmpty()) {
            Declarations declarations = new Declarations(matched, bodyColor);
            return tinted.computeIfAbsent(declarations, each -> weigh(each.matched(), each.bodyColor()));
        }
        Cascaded known = matched.cascaded(number);
        if (known == null) {
            known = make(matched);
            matched.cascaded(number, known);
        }
        return known;
    }

    private Cascaded make(Matched matched) {
        for (DeclaredValues other : others) {
            Cascaded same = matched.cascaded(other.number);
            if (same != null && sameAs(other, matched)) {
                return same;
            }
        }
        return weigh(matched, "");
    }

    private Cascaded weigh(Matched matched, String bodyColor) {
        Cascaded cascaded = Cascaded.of(weighed(matched, bodyColor));
        room.take(cascaded.size());
        return cascaded;
    }

    private List<Weighed> weighed(Matched matched, String bodyColor) {
        List<Weighed> weighed = new ArrayList<>();
        for (StyleRules.Rule rule : matched.client()) {
            weighed.addAll(client.of(rule));
        }
        if (!bodyColor.isEmpty()) {
            Value value = new Value(Property.COLOR, bodyColor);
            Weight weight = new Weight(Weight.Level.CLIENT, 0, Specificity.TYPE, 0);
            weighed.add(new Weighed(Declared.hint(value), weight, Weighed.NOWHERE));
        }
        for (StyleRules.Rule rule : matched.author()) {
            weighed.addAll(author.of(rule));
        }
        for (Weighed own : matched.attached().declarations()) {
            boolean hint = own.weight().level() == Weight.Level.PRESENTATIONAL;
            if (hint || viewing.engine() == Viewing.Engine.BROWSER || WordEngine.reads(own.declared())) {
                weighed.add(own);
            }
        }
        return weighed;
    }
}
