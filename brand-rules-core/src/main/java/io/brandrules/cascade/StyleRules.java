package io.brandrules.cascade;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The rules of style sheets that apply for one way of viewing, by what they select. Immutable and thread-safe once
 * built.
 */
final class StyleRules {
    private final SelectorIndex<Rule> index;

    static final StyleRules NONE = of(List.of(), Viewing.LIGHT, false);

    private StyleRules(SelectorIndex<Rule> index) {
        this.index = index;
    }

    /**
     * The rules of some sheets.
     *
     * @param client whether the sheets are the client's own
     */
    static StyleRules of(List<Sheet> sheets, Viewing viewing, boolean client) {
        Builder builder = new Builder(viewing, client);
        sheets.forEach(builder::add);
        return builder.build();
    }

    /** A selector and what it declares. */
    record Rule(Selector selector, List<Weighed> declarations) {}

    /** A rule whose layer has no rank yet. */
    private record Unranked(Selector selector, String layer, int order, List<Declared> declarations) {}

    /** The rules that match an element. */
    void matching(Styled element, Matching matching, Consumer<Rule> consumer) {
        index.candidates(element, matching, rule -> {
            if (rule.selector().matches(element, matching)) {
                consumer.accept(rule);
            }
        });
    }

    private static final class Builder {
        private final Viewing viewing;
        private final boolean client;
        private final List<Unranked> rules = new ArrayList<>();
        private final LayerOrder layers = new LayerOrder();
        private final IdentityHashMap<String, String> anonymous = new IdentityHashMap<>();
        private int order;

        Builder(Viewing viewing, boolean client) {
            this.viewing = viewing;
            this.client = client;
        }

        StyleRules build() {
            layers.close();
            SelectorIndex.Builder<Rule> index = SelectorIndex.builder();
            for (Unranked rule : rules) {
                index.add(rule.selector(), new Rule(rule.selector(), weighed(rule)));
            }
            return new StyleRules(index.build());
        }

        private List<Weighed> weighed(Unranked rule) {
            int layer = layers.rank(rule.layer());
            List<Weighed> weighed = new ArrayList<>();
            for (Declared declared : rule.declarations()) {
                if (viewing.engine() == Viewing.Engine.BROWSER || WordEngine.reads(declared)) {
                    Weight.Level level = Weight.Level.ofSheet(client, declared.important());
                    weighed.add(new Weighed(
                            declared, new Weight(level, layer, rule.selector().specificity(), rule.order())));
                }
            }
            return List.copyOf(weighed);
        }

        void add(Sheet sheet) {
            Optional<String> around = layer("", sheet.around());
            if (around.isPresent()) {
                sheet.layers().forEach(name -> layers.enter(around.get(), name));
                for (Sheet.Block block : sheet.blocks()) {
                    layer(around.get(), block.atRules()).ifPresent(layer -> add(block, layer));
                }
            }
        }

        private void add(Sheet.Block block, String layer) {
            for (Selector selector : block.selectors().selectors()) {
                if (selector.pseudoElement().isEmpty()) {
                    rules.add(new Unranked(selector, layer, order, block.declarations()));
                }
            }
            order++;
        }

        /** The layer that at-rules lead to from another; empty where one of them does not apply. */
        private Optional<String> layer(String outer, List<String> atRules) {
            String layer = outer;
            for (String atRule : atRules) {
                Optional<String> named = AtRules.prelude(atRule, "layer");
                if (named.isPresent()) {
                    layer = layers.enter(layer, named.get().isBlank() ? anonymous(atRule) : named.get());
                } else if (!applies(atRule)) {
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
