package io.brandrules.cascade;

import io.brandrules.cascade.StyleRules.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of style sheets that the elements of one name, one id and the same classes may match. Immutable.
 *
 * @param certain those that all of them match
 * @param open those that ask for more
 */
record RulesOfKind(List<Rule> certain, List<Rule> open) {
    /**
     * Sorts out rules.
     *
     * @param candidates that an element of the kind may match
     */
    static RulesOfKind of(Styled element, List<Rule> candidates, Matching matching) {
        List<Rule> certain = new ArrayList<>();
        List<Rule> open = new ArrayList<>();
        for (Rule rule : candidates) {
            if (!rule.selector().ofKind()) {
                open.add(rule);
            } else if (rule.selector().matches(element, matching)) {
                certain.add(rule);
            }
        }
        return new RulesOfKind(List.copyOf(certain), List.copyOf(open));
    }

    /** How many they are. */
    int size() {
        return certain.size() + open.size();
    }

    /** Those that one element of the kind matches; {@link #certain} itself where there are no others. */
    List<Rule> matching(Styled element, Matching matching) {
        List<Rule> matched = certain;
        long marks = open.isEmpty() ? 0 : matching.ancestorMarks(element);
        for (Rule rule : open) {
            boolean may = (rule.selector().ancestorMarks() & ~marks) == 0;
            if (may && rule.selector().matches(element, matching)) {
                matched = matched == certain ? new ArrayList<>(certain) : matched;
                matched.add(rule);
            }
        }
        return matched;
    }
}
