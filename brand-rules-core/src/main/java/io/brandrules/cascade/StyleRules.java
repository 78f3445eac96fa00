package io.brandrules.cascade;

import io.brandrules.style.Css;
import io.brandrules.style.CssDeclaration;
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
    private final LayerOrder layers;

    private StyleRules(SelectorIndex<Rule> index, LayerOrder layers) {
        this.index = index;
        this.layers = layers;
    }

    static StyleRules of(List<Sheet> sheets, Viewing viewing) {
        Builder builder = new Builder(viewing);
        sheets.forEach(builder::add);
        return builder.build();
    }

    /** A selector and what it declares. */
    record Rule(Selector selector, String layer, int order, List<Declared> declarations) {}

    /** The rules that match an element. */
    void matching(Styled element, Matching matching, Consumer<Rule> consumer) {
        index.candidates(element, matching, rule -> {
            if (rule.selector().matches(element, matching)) {
                consumer.accept(rule);
            }
        });
    }

    int layer(Rule rule) {
        return layers.rank(rule.layer(), true);
    }

    private static final class Builder {
        private final Viewing viewing;
        private final SelectorIndex.Builder<Rule> index = SelectorIndex.builder();
        private final LayerOrder layers = new LayerOrder();
        private int order;

        Builder(Viewing viewing) {
            this.viewing = viewing;
        }

        StyleRules build() {
            layers.close();
            return new StyleRules(index.build(), layers);
        }

        void add(Sheet sheet) {
            Optional<Block> around = block(Block.NONE, sheet.around());
            if (around.isEmpty()) {
                return;
            }
            Css css = sheet.css();
            css.atRules().forEach(rule -> name(rule, sheet, around.get().layer()));
            IdentityHashMap<List<String>, Optional<Block>> blocks = new IdentityHashMap<>();
            List<CssDeclaration> declarations = css.declarations();
            for (int from = 0; from < declarations.size(); ) {
                List<String> context = declarations.get(from).context();
                DeclarationList list = new DeclarationList(sheet.file(), sheet.text());
                int to = from;
                while (to < declarations.size() && declarations.get(to).context() == context) {
                    list.add(declarations.get(to++));
                }
                if (!list.isEmpty()) {
                    blocks.computeIfAbsent(context, each -> block(around.get(), each))
                            .ifPresent(block -> add(block, list.list()));
                }
                from = to;
            }
        }

        /** Enters the layers of a sheet by their first appearance, before any rule does. */
        private void name(Css.AtRule rule, Sheet sheet, String around) {
            if (rule.name().equals("layer") && rule.context().isEmpty()) {
                String names = sheet.prelude(rule);
                if (!names.isBlank()) {
                    for (String name : names.split(",", -1)) {
                        layers.enter(around, name);
                    }
                }
            }
        }

        private void add(Block block, List<Declared> declarations) {
            List<Selector> selectors =
                    block.selectors().map(SelectorList::selectors).orElse(List.of());
            for (Selector selector : selectors) {
                if (selector.pseudoElement().isEmpty()) {
                    index.add(selector, new Rule(selector, block.layer(), order, declarations));
                }
            }
            order++;
        }

        /** What further surroundings make of a block; empty where nothing in them applies. */
        private Optional<Block> block(Block outer, List<String> context) {
            Block block = outer;
            for (String part : context) {
                Optional<Block> inner = part.startsWith("@") ? within(block, part) : selected(block, part);
                if (inner.isEmpty()) {
                    return inner;
                }
                block = inner.get();
            }
            return Optional.of(block);
        }

        private Optional<Block> within(Block outer, String atRule) {
            Optional<String> layer = MediaQueries.prelude(atRule, "layer");
            if (layer.isPresent()) {
                return Optional.of(new Block(outer.selectors(), layers.enter(outer.layer(), layer.get())));
            }
            return applies(atRule) ? Optional.of(outer) : Optional.empty();
        }

        private static Optional<Block> selected(Block outer, String selectors) {
            Optional<SelectorList> list = outer.selectors().isPresent()
                    ? SelectorList.nested(selectors, outer.selectors().get())
                    : SelectorList.parse(selectors);
            return list.map(found -> new Block(Optional.of(found), outer.layer()));
        }

        private boolean applies(String part) {
            return MediaQueries.prelude(part, "media")
                    .map(queries -> MediaQueries.apply(queries, viewing))
                    .or(() -> MediaQueries.prelude(part, "supports").map(test -> Supports.apply(test, viewing)))
                    .orElse(false);
        }
    }

    /** The selectors around a declaration, and the layer that it is in. */
    private record Block(Optional<SelectorList> selectors, String layer) {
        static final Block NONE = new Block(Optional.empty(), "");
    }
}
