package io.brandrules.cascade;

import java.util.ArrayList;
import java.util.List;

/** The rules of style sheets by what they select, whether they apply or not. Immutable and thread-safe. */
final class StyleRules {
    private final List<Sheet> sheets;
    private final List<Rule> all;
    private final SelectorIndex<Rule> index;

    private StyleRules(List<Sheet> sheets, List<Rule> all, SelectorIndex<Rule> index) {
        this.sheets = sheets;
        this.all = all;
        this.index = index;
    }

    /**
     * A selector and what it declares.
     *
     * @param order counted through the blocks, which selectors share
     */
    record Rule(Selector selector, Sheet.Block block, int order) {}

    /** The rules of sheets, in the order in which they apply. */
    static StyleRules of(List<Sheet> sheets) {
        List<Rule> all = new ArrayList<>();
        SelectorIndex.Builder<Rule> index = SelectorIndex.builder();
        int order = 0;
        for (Sheet sheet : sheets) {
            for (Sheet.Block block : sheet.blocks()) {
                for (Selector selector : block.selectors().selectors()) {
                    if (selector.pseudoElement().isEmpty()) {
                        Rule rule = new Rule(selector, block, order);
                        all.add(rule);
                        index.add(selector, rule);
                    }
                }
                order++;
            }
        }
        return new StyleRules(List.copyOf(sheets), List.copyOf(all), index.build());
    }

    List<Sheet> sheets() {
        return sheets;
    }

    List<Rule> all() {
        return all;
    }

    /** The rules whose selectors match an element. */
    List<Rule> matching(Styled element, Matching matching) {
        List<Rule> matched = new ArrayList<>();
        index.candidates(element, matching, rule -> {
            if (rule.selector().matches(element, matching)) {
                matched.add(rule);
            }
        });
        return matched;
    }
}
