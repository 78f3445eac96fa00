package io.brandrules.lint;

import io.brandrules.text.Branch;
import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether something that stands on some arms of a template's conditionals stands on every way through them. */
final class BranchCover {
    private BranchCover() {}

    /** Whether every way through the document meets one of the places. */
    static boolean everywhere(Markup markup, List<Span> places) {
        Set<Integer> covered = new HashSet<>();
        for (Span place : places) {
            int start = markup.branchAt(place.start()).id();
            int end = markup.branchAt(Math.max(place.start(), place.end() - 1)).id();
            covered.add(Math.max(start, end)); // an arm's id is above that of the arm that holds it
        }
        if (covered.contains(0) || covered.isEmpty()) {
            return covered.contains(0);
        }
        return covers(markup.branches(), covered);
    }

    /** From the innermost arms out: an arm is covered where one of the conditionals in it is, on all of its arms. */
    private static boolean covers(List<Branch> branches, Set<Integer> covered) {
        Map<Integer, Boolean> chains = new HashMap<>();
        for (int id = branches.size() - 1; id > 0; id--) {
            Branch arm = branches.get(id);
            boolean whole = chains.merge(
                    arm.chain(), arm.exhaustive() && covered.contains(id), (others, last) -> others && last);
            if (whole && arm.arm() == 0) {
                covered.add(arm.parent());
            }
        }
        return covered.contains(0);
    }
}
