package io.brandrules.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cascades of one document, for each way of viewing it; what they have in common is worked out once. Not
 * thread-safe.
 */
public final class Cascades {
    private final SharedStyles.Kept kept;
    private final boolean fluid;
    private final Map<Stylist, MatchedRules> trees = new HashMap<>();

    /** Of each tree as its stylist sees it. */
    private final Map<Stylist, Cascade> first = new HashMap<>();

    /**
     * No cascade yet.
     *
     * @param shared by the documents of one linter
     * @param fluid whether a style attribute has a size that is a share of the window's width
     */
    public Cascades(SharedStyles shared, boolean fluid) {
        this.kept = shared.kept();
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
        AuthorSheets author = kept.author(sheets.stream().map(Sheet::applied).toList());
        Stylist stylist = kept.stylist(author, viewing, quirks);
        MatchedRules matched = trees.computeIfAbsent(stylist, each -> matched(each, viewing, quirks));
        List<Cascade> cascades = new ArrayList<>();
        for (Viewing window : author.windows(viewing, fluid)) {
            Cascade cascade = new Cascade(sheets, matched, window, first.get(stylist));
            first.putIfAbsent(stylist, cascade);
            cascades.add(cascade);
        }
        return cascades;
    }

    private static MatchedRules matched(Stylist stylist, Viewing viewing, boolean quirks) {
        return new MatchedRules(stylist, Matching.of(viewing.hooked() ? Hooks.DARK : Hooks.NONE, quirks));
    }
}
