package io.brandrules.cascade;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of style sheets by what they select, whether they apply or not. Immutable and thread-safe. */
final class StyleRules {
    private final List<Applied> sheets;
    private final List<Rule> all;
    private final SelectorIndex<Rule> index;

    private StyleRules(List<Applied> sheets, List<Rule> all, SelectorIndex<Rule> index) {
        this.sheets = sheets;
        this.all = all;
        this.index = index;
    }

    /** A selector and what it declares. Its identity stands for it. */
    static final class Rule {
        private final Selector selector;
        private final SheetRules.Block block;
        private final int sheet;
        private final int order;
        private final int number;

        Rule(Selector selector, SheetRules.Block block, int sheet, int order, int number) {
            this.selector = selector;
            this.block = block;
            this.sheet = sheet;
            this.order = order;
            this.number = number;
        }

        @Override
        public int hashCode() {
            return number;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        Selector selector() {
            return selector;
        }

        SheetRules.Block block() {
            return block;
        }

        /** The number of the sheet that it stands in. */
        int sheet() {
            return sheet;
        }

        /** The number of the block, counted through those of all sheets; selectors share it. */
        int order() {
            return order;
        }
    }

    /** The rules of sheets, in the order in which they apply. */
    static StyleRules of(List<Applied> sheets) {
        List<Rule> all = new ArrayList<>();
        SelectorIndex.Builder<Rule> index = SelectorIndex.builder();
        int order = 0;
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            for (SheetRules.Block block : sheets.get(sheet).rules().blocks()) {
                for (Selector selector : block.selectors().selectors()) {
                    if (selector.pseudoElement().isEmpty()) {
                        Rule rule = new Rule(selector, block, sheet, order, all.size());
                        all.add(rule);
                        index.add(selector, rule);
                    }
                }
                order++;
            }
        }
        return new StyleRules(List.copyOf(sheets), List.copyOf(all), index.build());
    }

    List<Applied> sheets() {
        return sheets;
    }

    List<Rule> all() {
        return all;
    }

    /** The rules whose selectors match an element. */
    List<Rule> matching(Styled element, Matching matching) {
        List<Rule> matched = new ArrayList<>(0);
        long marks = matching.ancestorMarks(element);
        index.candidates(element, rule -> {
            boolean may = (rule.selector().ancestorMarks() & ~marks) == 0;
            if (may && rule.selector().matches(element, matching)) {
                matched.add(rule);
            }
        });
        return matched;
    }

    /** The rules that the elements of one kind may match. */
    RulesOfKind ofKind(Styled element, Matching matching) {
        List<Rule> candidates = new ArrayList<>();
        index.candidates(element, candidates::add);
        return RulesOfKind.of(element, candidates, matching);
    }
}
