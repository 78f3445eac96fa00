package io.brandrules.cascade;

import io.brandrules.style.CssText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A style sheet where a document applies it. Immutable and thread-safe; its identity stands for it. */
public final class Sheet {
    private final @Nullable Source source;
    private final List<String> around;
    private final SheetRules rules;

    private Sheet(@Nullable Source source, List<String> around, SheetRules rules) {
        this.source = source;
        this.around = List.copyOf(around);
        this.rules = rules;
    }

    /**
     * A style sheet.
     *
     * @param file the path of a linked one; empty for one within the document
     * @param text of the CSS; it knows where in the file it came from
     * @param around the at-rules that hold for all of it, outermost first: {@code @media print}
     * @param rules of the text
     */
    public Sheet(String file, CssText text, List<String> around, SheetRules rules) {
        this(new Source(file, text), around, rules);
    }

    /** A style sheet of the client itself. */
    static Sheet ofClient(SheetRules rules) {
        return new Sheet(null, List.of(), rules);
    }

    /** What it is written in; null for the client's own. */
    @Nullable
    Source source() {
        return source;
    }

    List<String> around() {
        return around;
    }

    SheetRules rules() {
        return rules;
    }

    /** Adds the media queries around its declarations that ask for the width of the window. */
    void queries(Set<String> queries) {
        queries(around, queries);
        for (SheetRules.Block block : rules.blocks()) {
            queries(block.atRules(), queries);
        }
    }

    private static void queries(List<String> atRules, Set<String> queries) {
        for (String rule : atRules) {
            AtRules.prelude(rule, "media").filter(MediaQueries::heedsWidth).ifPresent(queries::add);
        }
    }
}
