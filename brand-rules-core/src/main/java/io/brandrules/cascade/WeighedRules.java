package io.brandrules.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the rules of style sheets weigh for one way of viewing. Not thread-safe, but for {@link #client}, whose answers
 * are all known.
 */
final class WeighedRules {
    private final Viewing viewing;
    private final boolean client;

    /** The rank of the layer that each block stands in, by identity; none of one that does not apply. */
    private final IdentityHashMap<Sheet.Block, Integer> ranks = new IdentityHashMap<>();

    /** What was asked for so far. */
    private final IdentityHashMap<StyleRules.Rule, List<Weighed>> weighed = new IdentityHashMap<>();

    private WeighedRules(StyleRules rules, Viewing viewing, boolean client) {
        this.viewing = viewing;
        this.client = client;
        rank(rules.sheets());
    }

    /** The rules of an author. */
    static WeighedRules author(StyleRules rules, Viewing viewing) {
        return new WeighedRules(rules, viewing, false);
    }

    /** The rules of the client itself. */
    static WeighedRules client(StyleRules rules, Viewing viewing) {
        WeighedRules client = new WeighedRules(rules, viewing, true);
        rules.all().forEach(client::of);
        return client;
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
            if (!Objects.equals(ranks.get(rule.block()), other.ranks.get(rule.block()))) {
                return false;
            }
        }
        return true;
    }

    private List<Weighed> weigh(StyleRules.Rule rule) {
        Integer rank = ranks.get(rule.block());
        if (rank == null) {
            return List.of();
        }
        List<Weighed> all = new ArrayList<>();
        for (Declared declared : rule.block().declarations()) {
            if (viewing.engine() == Viewing.Engine.BROWSER || WordEngine.reads(declared)) {
                Weight.Level level = Weight.Level.ofSheet(client, declared.important());
                all.add(new Weighed(
                        declared, new Weight(level, rank, rule.selector().specificity(), rule.order())));
            }
        }
        return all;
    }

    private void rank(List<Sheet> sheets) {
        Conditions conditions = new Conditions(viewing);
        IdentityHashMap<Sheet.Block, String> layers = new IdentityHashMap<>();
        for (Sheet sheet : sheets) {
            Optional<String> around = conditions.layer("", sheet.around());
            if (around.isPresent()) {
                sheet.layers().forEach(name -> conditions.order.enter(around.get(), name));
                for (Sheet.Block block : sheet.blocks()) {
                    conditions.layer(around.get(), block.atRules()).ifPresent(layer -> layers.put(block, layer));
                }
            }
        }
        conditions.order.close();
        layers.forEach((block, layer) -> ranks.put(block, conditions.order.rank(layer)));
    }

    /** Which at-rules apply, and which layers they lead to. */
    private static final class Conditions {
        private final Viewing viewing;
        private final LayerOrder order = new LayerOrder();
        private final IdentityHashMap<String, String> anonymous = new IdentityHashMap<>();
        private final Map<String, Boolean> known = new HashMap<>();

        Conditions(Viewing viewing) {
            this.viewing = viewing;
        }

        /** The layer that at-rules lead to from another; empty where one of them does not apply. */
        Optional<String> layer(String outer, List<String> atRules) {
            String layer = outer;
            for (String atRule : atRules) {
                Optional<String> named = AtRules.prelude(atRule, "layer");
                if (named.isPresent()) {
                    layer = order.enter(layer, named.get().isBlank() ? anonymous(atRule) : named.get());
                } else if (!known.computeIfAbsent(atRule, this::applies)) {
                    return Optional.empty();
                }
            }
            return Optional.of(layer);
        }

        /** A name for a layer without one: all that stands in its block has one and the same text before it. */
        private String anonymous(String atRule) {
            return anonymous.computeIfAbsent(atRule, key -> "\uFFFC" + anonymous.size());
        }

        private boolean applies(String part) {
            return AtRules.prelude(part, "media")
                    .map(queries -> MediaQueries.apply(queries, viewing))
                    .or(() -> AtRules.prelude(part, "supports").map(test -> Supports.apply(test, viewing)))
                    .orElse(false);
        }
    }
}
