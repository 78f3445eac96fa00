package io.brandrules.lint;

import io.brandrules.text.Branch;
import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * On which arms of a template's conditionals something is met, whichever way the template goes: an arm is covered where
 * it holds one of the places, where a conditional within it has one on every arm, or where the arm around it is covered.
 */
final class BranchCover {
    private BranchCover() {}

    /** The ids of the covered arms; 0 among them if every way through the document meets one of the places. */
    static BitSet of(Markup markup, List<Span> places) {
        BitSet covered = new BitSet();
        places.forEach(place -> arm(markup, place, covered));
        return closed(markup, covered);
    }

    /** The same for arms that are known to be covered. */
    static BitSet closed(Markup markup, BitSet arms) {
        BitSet covered = (BitSet) arms.clone();
        List<Branch> branches = markup.branches();
        Map<Integer, Boolean> chains = new HashMap<>();
        // From the innermost arms out: an arm's id is above that of the arm around it.
        for (int id = branches.size() - 1; id > 0 && !covered.isEmpty(); id--) {
            Branch arm = branches.get(id);
            boolean whole =
                    chains.merge(arm.chain(), arm.exhaustive() && covered.get(id), (others, last) -> others && last);
            if (whole && arm.arm() == 0) {
                covered.set(arm.parent());
            }
        }
        for (int id = 1; id < branches.size(); id++) {
            if (covered.get(branches.get(id).parent())) {
                covered.set(id);
            }
        }
        return covered;
    }

    /** The arm that a place needs; a place that runs through several conditionals is met on no arm for sure. */
    private static void arm(Markup markup, Span place, BitSet covered) {
        List<Branch> branches = markup.branches();
        int needed = markup.branchAt(place.start()).id();
        for (int id = Math.max(needed + 1, firstFrom(branches, place.start()));
                id < branches.size() && branches.get(id).span().start() < place.end();
                id++) {
            if (branches.get(id).parent() != needed) {
                return;
            }
            needed = id;
        }
        covered.set(needed);
    }

    /** The first arm that starts at an offset or after it: arms are in the order of their starts. */
    private static int firstFrom(List<Branch> branches, int offset) {
        int low = 0;
        int high = branches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (branches.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
