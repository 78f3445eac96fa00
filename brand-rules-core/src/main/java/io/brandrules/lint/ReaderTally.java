package io.brandrules.lint;

import io.brandrules.text.Branch;
import io.brandrules.text.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts things in a document as a single reader meets them: of the arms of a template's conditional one is shown, so
 * that what stands in two of them is never met together. Not thread-safe.
 */
public final class ReaderTally {
    /** How deep conditionals are told apart; deeper ones count as what holds them. */
    private static final int DEEPEST = 64;

    private final Markup markup;
    private final List<Branch> branches;
    private final int[] met; // by arm: the most that a reader of it meets within it
    private final int[] most; // by conditional: the most of any of its arms

    public ReaderTally(Markup markup) {
        this.markup = markup;
        this.branches = markup.branches();
        this.met = new int[branches.size()];
        int chains = 0;
        for (Branch branch : branches) {
            chains = Math.max(chains, branch.chain() + 1);
        }
        this.most = new int[chains];
    }

    /** Counts one more thing, and answers how many a reader has met at most when meeting it. */
    public int add(int offset) {
        List<Branch> arms = arms(markup.branchAt(offset));
        boolean more = true;
        for (int i = 0; i < arms.size() && more; i++) {
            Branch arm = arms.get(i);
            int now = ++met[arm.id()];
            more = now > most[arm.chain()];
            most[arm.chain()] = Math.max(most[arm.chain()], now);
        }
        if (more) {
            met[0]++;
        }
        int total = met[0];
        for (Branch arm : arms) {
            total += met[arm.id()] - most[arm.chain()];
        }
        return total;
    }

    /** An arm and those around it, innermost first, without the document itself. */
    private List<Branch> arms(Branch innermost) {
        if (innermost.id() == 0) {
            return List.of();
        }
        List<Branch> arms = new ArrayList<>();
        for (Branch at = innermost; at.id() != 0 && arms.size() < DEEPEST; at = branches.get(at.parent())) {
            arms.add(at);
        }
        return arms;
    }
}
