package io.brandrules.text;

import io.brandrules.text.Markup.Anomaly;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the tags that the arms of a conditional repeat: of {@code {% if a %}<td class="x">{% else %}<td
 * class="y">{% endif %}} only one can be in a tree.
 *
 * <p>Tags that have no partner in their own arm, and are the same in a later arm as in the first, are repeated. Where
 * the arms differ, nothing is left out, and the conditional is noted.
 */
final class BranchBalance {
    /** What leaves more tags open than this is no markup that a template author wrote. */
    private static final int MOST_UNPAIRED = 64;

    private final List<Branch> branches;
    private final List<Span> repeated = new ArrayList<>();
    private final List<Anomaly> anomalies = new ArrayList<>();
    private final List<Arm> open = new ArrayList<>();
    private final Map<Integer, List<TagToken>> firstArms = new HashMap<>();
    private int next = 1;

    private BranchBalance(List<Branch> branches) {
        this.branches = branches;
        open.add(new Arm(branches.get(0)));
    }

    /**
     * Balances the tags of one view where there are conditionals.
     *
     * @param tags in source order
     * @param shown the places of those in the view
     */
    static BranchBalance of(List<Branch> branches, List<TagToken> tags, BitSet shown) {
        BranchBalance balance = new BranchBalance(branches);
        if (branches.size() > 1) {
            for (int i = shown.nextSetBit(0); i >= 0; i = shown.nextSetBit(i + 1)) {
                balance.advance(tags.get(i).span().start());
                balance.add(tags.get(i));
            }
            balance.advance(Integer.MAX_VALUE);
        }
        return balance;
    }

    /** The tags that a view leaves out. */
    List<Span> repeated() {
        return repeated;
    }

    List<Anomaly> anomalies() {
        return anomalies;
    }

    private Arm top() {
        return open.get(open.size() - 1);
    }

    private void advance(int offset) {
        while (true) {
            boolean opens = next < branches.size() && branches.get(next).span().start() <= offset;
            int bound = opens ? branches.get(next).span().start() : offset;
            if (open.size() > 1 && top().branch.span().end() <= bound) {
                close();
            } else if (opens) {
                open.add(new Arm(branches.get(next++)));
            } else {
                return;
            }
        }
    }

    private void close() {
        Arm arm = open.remove(open.size() - 1);
        List<TagToken> unpaired = arm.unpaired();
        if (unpaired.size() > MOST_UNPAIRED) {
            note(arm);
            return;
        }
        if (arm.branch.arm() == 0) {
            firstArms.put(arm.branch.chain(), unpaired);
        } else if (same(firstArms.getOrDefault(arm.branch.chain(), List.of()), unpaired)) {
            unpaired.forEach(tag -> repeated.add(tag.span()));
            return;
        } else if (!arm.branch.anew()) {
            note(arm);
        }
        unpaired.forEach(this::add);
    }

    /** Takes in a tag of the innermost arm; those outside of all conditionals need no partner. */
    private void add(TagToken tag) {
        if (open.size() > 1) {
            top().add(tag);
        }
    }

    private void note(Arm arm) {
        anomalies.add(
                new Anomaly(arm.branch.span(), "the arms of a template conditional open or close different tags"));
    }

    private static boolean same(List<TagToken> first, List<TagToken> later) {
        return Arrays.equals(
                first.stream().map(BranchBalance::form).toArray(),
                later.stream().map(BranchBalance::form).toArray());
    }

    private static String form(TagToken tag) {
        return (tag.kind() == TagToken.Kind.END ? "/" : "") + tag.name();
    }

    /** The tags of an arm that have found no partner yet. */
    private static final class Arm {
        final Branch branch;
        private final List<TagToken> ends = new ArrayList<>();
        private final List<TagToken> starts = new ArrayList<>();
        private final Map<String, Integer> started = new HashMap<>();

        Arm(Branch branch) {
            this.branch = branch;
        }

        void add(TagToken tag) {
            if (tag.kind() == TagToken.Kind.START && !TagNames.empty(tag.name())) {
                starts.add(tag);
                started.merge(tag.name(), 1, Integer::sum);
            } else if (tag.kind() == TagToken.Kind.END) {
                end(tag);
            }
        }

        private void end(TagToken tag) {
            if (started.getOrDefault(tag.name(), 0) == 0) {
                ends.add(tag);
                return;
            }
            // What stands between the two has ended with it.
            TagToken ended;
            do {
                ended = starts.remove(starts.size() - 1);
                started.merge(ended.name(), -1, Integer::sum);
            } while (!ended.name().equals(tag.name()));
        }

        List<TagToken> unpaired() {
            List<TagToken> unpaired = new ArrayList<>(ends);
            unpaired.addAll(starts);
            return unpaired;
        }
    }
}
