package io.brandrules.cascade;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** A selector and what it declares. Its identity stands for it. */
    static final class Rule {
        private final Selector selector;
        private final SheetRules.Block block;
        private final @Nullable Source source;
        private final int order;
        private final int number;

        Rule(Selector selector, SheetRules.Block block, @Nullable Source source, int order, int number) {
            this.selector = selector;
            this.block = block;
            this.source = source;
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

        /** What it is written in; null for the client's own. */
        @Nullable
        Source source() {
            return source;
        }

        /** The number of the block, counted through those of all sheets; selectors share it. */
        int order() {
            return order;
        }
    }

    /** The rules of sheets, in the order in which they apply. */
    static StyleRules of(List<Sheet> sheets) {
        List<Rule> all = new ArrayList<>();
        SelectorIndex.Builder<Rule> index = SelectorIndex.builder();
        int order = 0;
        for (Sheet sheet : sheets) {
            for (SheetRules.Block block : sheet.rules().blocks()) {
                for (Selector selector : block.selectors().selectors()) {
                    if (selector.pseudoElement().isEmpty()) {
                        Rule rule = new Rule(selector, block, sheet.source(), order, all.size());
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
