package io.brandrules.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The arms of a template's conditionals, found by offset. */
final class Branches {
    private final List<Branch> all;

    /** Where the innermost arm changes, and to which. */
    private final int[] offsets;

    private final int[] arms;

    Branches(List<Branch> all) {
        this.all = List.copyOf(all);
        this.offsets = new int[all.size() * 2];
        this.arms = new int[all.size() * 2];
        int count = 0;
        Deque<Branch> open = new ArrayDeque<>();
        for (Branch branch : all) {
            count = leave(open, branch.span().start(), count);
            count = enter(branch.span().start(), branch.id(), count);
            open.push(branch);
        }
        leave(open, Integer.MAX_VALUE, count);
    }

    List<Branch> all() {
        return all;
    }

    /** The innermost arm at an offset. */
    Branch at(int offset) {
        int low = 0;
        int high = offsets.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offsets[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return all.get(low == 0 ? 0 : arms[low - 1]);
    }

    private int leave(Deque<Branch> open, int offset, int count) {
        int next = count;
        while (!open.isEmpty() && open.peek().span().end() <= offset) {
            Branch left = open.pop();
            next = enter(left.span().end(), left.parent(), next);
        }
        return next;
    }

    private int enter(int offset, int arm, int count) {
        offsets[count] = offset;
        arms[count] = arm;
        return count + 1;
    }
}
