package io.brandrules.cascade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The cascades of one document, for each way of viewing it; what they have in common is worked out once. Not
 * thread-safe.
 */
public final class Cascades {
    private static final double NARROWEST = 320;
    private static final List<Double> WIDTHS = List.of(1280d, 375d, 768d, 600d, NARROWEST);

    private final Values values = new Values();
    private final AttachedStyles attached = new AttachedStyles(values);
    private final List<Author> authors = new ArrayList<>();
    private final List<Tree> trees = new ArrayList<>();
    private final boolean fluid;

    /**
     * No cascade yet.
     *
     * @param fluid whether a style attribute has a size that is a share of the window's width
     */
    public Cascades(boolean fluid) {
        this.fluid = fluid;
    }

    /**
     * The cascades of a kind of client: one for each width of the window between which style sheets make a difference,
     * the widest first; Word's engine knows one width.
     *
     * @param sheets of the author, in the order in which they apply
     * @param quirks whether the document is in quirks mode
     */
    public List<Cascade> of(List<Sheet> sheets, Viewing viewing, boolean quirks) {
        Author author = author(sheets);
        if (viewing.engine() == Viewing.Engine.WORD) {
            return List.of(cascade(author, viewing, quirks));
        }
        Set<List<Boolean>> seen = new HashSet<>();
        List<Cascade> cascades = new ArrayList<>();
        for (double width : WIDTHS) {
            Viewing window = viewing.wide(width);
            List<Boolean> applied = author.queries().stream()
                    .map(query -> MediaQueries.apply(query, window))
                    .toList();
            if (seen.add(applied) || author.flows() && width == NARROWEST) {
                cascades.add(cascade(author, window, quirks));
            }
        }
        return cascades;
    }

    private Cascade cascade(Author author, Viewing viewing, boolean quirks) {
        for (Tree tree : trees) {
            if (tree.is(author, viewing, quirks)) {
                return tree.first().seen(viewing);
            }
        }
        Cascade first = Cascade.first(author.rules(), attached, viewing, quirks);
        trees.add(new Tree(author, viewing, quirks, first));
        return first;
    }

    private Author author(List<Sheet> sheets) {
        for (Author author : authors) {
            if (author.wrote(sheets)) {
                return author;
            }
        }
        Set<String> queries = new LinkedHashSet<>();
        sheets.forEach(sheet -> sheet.queries(queries));
        boolean flows = fluid || sheets.stream().anyMatch(sheet -> sheet.rules().fluid());
        Author author = new Author(sheets, StyleRules.of(sheets), List.copyOf(queries), flows);
        authors.add(author);
        return author;
    }

    /**
     * The sheets that apply to some kinds of clients.
     *
     * @param queries that ask for the width of the window
     * @param flows whether sizes depend on that width by themselves
     */
    private record Author(List<Sheet> sheets, StyleRules rules, List<String> queries, boolean flows) {
        @SuppressWarnings("ReferenceEquality") // a sheet is parsed once, and comparing what it says is slow
        boolean wrote(List<Sheet> others) {
            boolean same = sheets.size() == others.size();
            for (int i = 0; same && i < others.size(); i++) {
                same = sheets.get(i) == others.get(i);
            }
            return same;
        }
    }

    /** The elements as one kind of client matches them, and the first cascade over them. */
    private record Tree(Author author, Viewing viewing, boolean quirks, Cascade first) {
        @SuppressWarnings("ReferenceEquality") // each is made once
        boolean is(Author other, Viewing another, boolean inQuirks) {
            return author == other
                    && viewing.engine() == another.engine()
                    && viewing.hooked() == another.hooked()
                    && quirks == inQuirks;
        }
    }
}
