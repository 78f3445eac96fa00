package io.brandrules.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of style sheets weigh for one way of viewing. Thread-safe.
 */
final class WeighedRules {
    private final Viewing viewing;
    private final boolean client;

    /** The rank of the layer that each block stands in, by its order; negative for one that does not apply. */
    private final int[] ranks;

    /** What was asked for so far. */
    private final Map<StyleRules.Rule, List<Weighed>> weighed = new ConcurrentHashMap<>();

    private WeighedRules(StyleRules rules, Viewing viewing, boolean client) {
        this.viewing = viewing;
        this.client = client;
        this.ranks = ranks(rules.sheets());
    }

    /** The rules of an author. */
    static WeighedRules author(StyleRules rules, Viewing viewing) {
        return new WeighedRules(rules, viewing, false);
    }

    /** The rules of the client itself. */
    static WeighedRules client(StyleRules rules, Viewing viewing) {
        return new WeighedRules(rules, viewing, true);
    }

    /** What a rule declares, with its weight; nothing where it does not apply. */
    List<Weighed> of(StyleRules.Rule rule) {
        List<Weighed> known = weighed.get(rule);
        if (known == null) {
            known = weigh(rule);
            weighed.put(rule, known);
        }
        return known;
    }

    /** Whether rules say the same in another way of viewing with the same engine. */
    boolean sameAs(WeighedRules other, List<StyleRules.Rule> rules) {
        for (StyleRules.Rule rule : rules) {
            if (ranks[rule.order()] != other.ranks[rule.order()]) {
                return false;
            }
        }
        return true;
    }

    private List<Weighed> weigh(StyleRules.Rule rule) {
        int rank = ranks[rule.order()];
        if (rank < 0) {
            return List.of();
        }
        Weight normal = weight(rule, rank, false);
        Weight important = weight(rule, rank, true);
        List<Weighed> all = new ArrayList<>();
        for (Declared declared : rule.block().declarations()) {
            if (viewing.engine() == Viewing.Engine.BROWSER || WordEngine.reads(declared)) {
                all.add(new Weighed(
                        declared, declared.important() ? important : normal, client ? Weighed.NOWHERE : rule.sheet()));
            }
        }
        return all;
    }

    private Weight weight(StyleRules.Rule rule, int rank, boolean important) {
        return new Weight(
                Weight.Level.ofSheet(client, important), rank, rule.selector().specificity(), rule.order());
    }

    private int[] ranks(List<Applied> sheets) {
        Conditions conditions = new Conditions(viewing);
        List<@Nullable String> layers = new ArrayList<>();
        for (Applied sheet : sheets) {
            conditions.begin();
            String around = conditions.layer("", sheet.around());
            if (around != null) {
                sheet.rules().layers().forEach(name -> conditions.order.enter(around, name));
            }
            for (SheetRules.Block block : sheet.rules().blocks()) {
                layers.add(around == null ? null : conditions.layer(around, block.atRules()));
            }
        }
        conditions.order.close();
        int[] ranks = new int[layers.size()];
        for (int i = 0; i < ranks.length; i++) {
            String layer = layers.get(i);
            ranks[i] = layer == null ? -1 : conditions.order.rank(layer);
        }
        return ranks;
    }

    /** Which at-rules apply, and which layers they lead to. */
    private static final class Conditions {
        private final Viewing viewing;
        private final LayerOrder order = new LayerOrder();
        private final IdentityHashMap<String, String> anonymous = new IdentityHashMap<>();
        private int count;
        private final Map<String, Boolean> known = new HashMap<>();

        Conditions(Viewing viewing) {
            this.viewing = viewing;
        }

        /** Begins with another sheet, whose text, and so whose at-rules, may be those of one before. */
        void begin() {
            anonymous.clear();
        }

        /** The layer that at-rules lead to from another; null where one of them does not apply. */
        @Nullable
        String layer(String outer, List<String> atRules) {
            String layer = outer;
            for (String atRule : atRules) {
                Optional<String> named = AtRules.prelude(atRule, "layer");
                if (named.isPresent()) {
                    layer = order.enter(layer, named.get().isBlank() ? anonymous(atRule) : named.get());
                } else if (!known.computeIfAbsent(atRule, this::applies)) {
                    return null;
                }
            }
            return layer;
        }

        /** A name for a layer without one: all that stands in its block has one and the same text before it. */
        private String anonymous(String atRule) {
            return anonymous.computeIfAbsent(atRule, key -> "\uFFFC-" + count++);
        }

        private boolean applies(String part) {
            return AtRules.prelude(part, "media")
                    .map(queries -> MediaQueries.apply(queries, viewing))
                    .or(() -> AtRules.prelude(part, "supports").map(test -> Supports.apply(test, viewing)))
                    .orElse(false);
        }
    }
}
