package io.brandrules.cascade;

import io.brandrules.style.Css;
import io.brandrules.style.CssDeclaration;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a style sheet or of a style attribute declares of properties that matter, wherever it is written. It
 * is read when it is first asked for. Immutable and thread-safe.
 */
public final class SheetRules {
    private final String text;
    private final Css css;
    private final boolean fluid;
    private final AtomicReference<@Nullable Content> content = new AtomicReference<>();
    private final AtomicReference<@Nullable List<Declared>> attached = new AtomicReference<>();

    /**
     * The rules of a text.
     *
     * @param css the text, parsed
     */
    public SheetRules(String text, Css css) {
        this.text = text;
        this.css = css;
        this.fluid = MediaQueries.fluid(text);
    }

    /**
     * Declarations that stand together.
     *
     * @param atRules around them, outermost first
     * @param selectors of the rule that they are in, nesting resolved
     */
    record Block(List<String> atRules, SelectorList selectors, List<Declared> declarations) {}

    private record Content(List<String> layers, List<Block> blocks) {}

    /** What it takes in memory beside its rules, in bytes, about. */
    long size() {
        return 8L * text.length();
    }

    /** The names of layers in the order in which they first appear. */
    List<String> layers() {
        return content().layers();
    }

    /** What it declares, in order. */
    List<Block> blocks() {
        return content().blocks();
    }

    /** Whether a value may be a share of the window's width. */
    public boolean fluid() {
        return fluid;
    }

    /** What a style attribute declares. */
    List<Declared> attached() {
        List<Declared> known = attached.get();
        if (known == null) {
            DeclarationList list = new DeclarationList(text, new Values());
            css.declarations().forEach(list::add);
            known = list.list();
            attached.set(known);
        }
        return known;
    }

    private Content content() {
        Content known = content.get();
        if (known == null) {
            known = new Content(List.copyOf(readLayers()), List.copyOf(readBlocks()));
            content.set(known);
        }
        return known;
    }

    private List<Block> readBlocks() {
        Values values = new Values();
        List<Block> blocks = new ArrayList<>();
        IdentityHashMap<List<String>, Optional<SelectorList>> known = new IdentityHashMap<>();
        List<CssDeclaration> declarations = css.declarations();
        for (int from = 0; from < declarations.size(); ) {
            List<String> context = declarations.get(from).context();
            DeclarationList list = new DeclarationList(text, values);
            int to = from;
            while (to < declarations.size() && declarations.get(to).context() == context) {
                list.add(declarations.get(to++));
            }
            if (!list.isEmpty()) {
                List<String> atRules = atRules(context);
                known.computeIfAbsent(context, SheetRules::selectors)
                        .ifPresent(selectors -> blocks.add(new Block(atRules, selectors, list.list())));
            }
            from = to;
        }
        return blocks;
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

    private List<String> readLayers() {
        List<String> layers = new ArrayList<>();
        for (Css.AtRule rule : css.atRules()) {
            if (rule.name().equals("layer") && rule.context().isEmpty()) {
                Span prelude = rule.prelude();
                String names = text.substring(prelude.start(), prelude.end());
                for (String name : names.isBlank() ? new String[0] : names.split(",", -1)) {
                    layers.add(name.strip());
                }
            }
        }
        return layers;
    }
}
