package io.brandrules.cascade;

import io.brandrules.style.Css;
import io.brandrules.style.CssDeclaration;
import io.brandrules.style.CssText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A style sheet that a document applies, parsed. Belongs to one document, and so to one thread.
 *
 * @param around the at-rules that hold for all of it, outermost first: {@code @media print}
 * @param layers the names of layers in the order in which they first appear
 * @param blocks what it declares of properties that matter, in order
 * @param fluid whether a value may be a share of the window's width
 */
public record Sheet(List<String> around, List<String> layers, List<Block> blocks, boolean fluid) {
    public Sheet {
        around = List.copyOf(around);
        layers = List.copyOf(layers);
        blocks = List.copyOf(blocks);
    }

    /**
     * Declarations that stand together.
     *
     * @param atRules around them, outermost first
     * @param selectors of the rule that they are in, nesting resolved
     */
    record Block(List<String> atRules, SelectorList selectors, List<Declared> declarations) {}

    /**
     * A style sheet.
     *
     * @param source that its declarations are said to stand in; null for the client's own
     * @param values of the document
     */
    static Sheet of(Declared.@Nullable Source source, CssText text, List<String> around, Values values) {
        List<Block> blocks = new ArrayList<>();
        IdentityHashMap<List<String>, Optional<SelectorList>> known = new IdentityHashMap<>();
        List<CssDeclaration> declarations = text.css().declarations();
        for (int from = 0; from < declarations.size(); ) {
            List<String> context = declarations.get(from).context();
            DeclarationList list = new DeclarationList(source, text, values);
            int to = from;
            while (to < declarations.size() && declarations.get(to).context() == context) {
                list.add(declarations.get(to++));
            }
            if (!list.isEmpty()) {
                List<String> atRules = atRules(context);
                known.computeIfAbsent(context, Sheet::selectors)
                        .ifPresent(selectors -> blocks.add(new Block(atRules, selectors, list.list())));
            }
            from = to;
        }
        return new Sheet(around, layers(text), blocks, MediaQueries.fluid(text.text()));
    }

    private static List<String> atRules(List<String> context) {
        if (context.size() == 1 && !context.get(0).startsWith("@")) {
            return List.of();
        }
        return context.stream().filter(part -> part.startsWith("@")).toList();
    }

    /** What the selectors around a declaration come to; empty where there are none, or CSS drops one. */
    private static Optional<SelectorList> selectors(List<String> context) {
        Optional<SelectorList> selectors = Optional.empty();
        boolean any = false;
        for (String part : context) {
            if (!part.startsWith("@")) {
                selectors = selectors.isPresent()
                        ? SelectorList.nested(part, selectors.get())
                        : any ? Optional.empty() : SelectorList.parse(part);
                any = true;
            }
        }
        return selectors;
    }

    private static List<String> layers(CssText text) {
        List<String> layers = new ArrayList<>();
        for (Css.AtRule rule : text.css().atRules()) {
            if (rule.name().equals("layer") && rule.context().isEmpty()) {
                String names = text.slice(rule.prelude());
                for (String name : names.isBlank() ? new String[0] : names.split(",", -1)) {
                    layers.add(name.strip());
                }
            }
        }
        return layers;
    }

    /** Adds the media queries around its declarations that ask for the width of the window. */
    void queries(Set<String> queries) {
        queries(around, queries);
        for (Block block : blocks) {
            queries(block.atRules(), queries);
        }
    }

    private static void queries(List<String> atRules, Set<String> queries) {
        for (String rule : atRules) {
            AtRules.prelude(rule, "media").filter(MediaQueries::heedsWidth).ifPresent(queries::add);
        }
    }
}
