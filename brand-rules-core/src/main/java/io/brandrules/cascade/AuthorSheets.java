package io.brandrules.cascade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The style sheets of an author that apply to some kinds of clients, wherever they are written. Thread-safe. */
final class AuthorSheets {
    private static final double NARROWEST = 320;
    private static final List<Double> WIDTHS = List.of(1280d, 375d, 768d, 600d, NARROWEST);

    static final int MOST_WIDTHS = WIDTHS.size();

    private final StyleRules rules;

    /** The media queries that ask for the width of the window. */
    private final List<String> queries;

    /** Whether sizes depend on that width by themselves. */
    private final boolean flows;

    private final Map<Asked, List<Viewing>> windows = new ConcurrentHashMap<>();

    /**
     * The sheets of an author.
     *
     * @param sheets in the order in which they apply
     */
    AuthorSheets(List<Applied> sheets) {
        Set<String> asked = new LinkedHashSet<>();
        sheets.forEach(sheet -> sheet.queries(asked));
        this.rules = StyleRules.of(sheets);
        this.queries = List.copyOf(asked);
        this.flows = sheets.stream().anyMatch(sheet -> sheet.rules().fluid());
    }

    private record Asked(Viewing viewing, boolean fluid) {}

    StyleRules rules() {
        return rules;
    }

    /**
     * A way of viewing in windows of each width between which it makes a difference, the widest first; Word's engine
     * knows one width.
     *
     * @param fluid whether a style attribute has a size that is a share of the window's width
     */
    List<Viewing> windows(Viewing viewing, boolean fluid) {
        return viewing.engine() == Viewing.Engine.WORD
                ? List.of(viewing)
                : windows.computeIfAbsent(new Asked(viewing, fluid || flows), this::differing);
    }

    private List<Viewing> differing(Asked asked) {
        Set<List<Boolean>> seen = new HashSet<>();
        List<Viewing> differing = new ArrayList<>();
        for (double width : WIDTHS) {
            Viewing window = asked.viewing().wide(width);
            List<Boolean> applied = queries.stream()
                    .map(query -> MediaQueries.apply(query, window))
                    .toList();
            if (seen.add(applied) || asked.fluid() && width == NARROWEST) {
                differing.add(window);
            }
        }
        return List.copyOf(differing);
    }
}
