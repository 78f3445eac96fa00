package io.brandrules.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A text as it reads on each way that a template may take through it: of {@code Hi {% if a %}there{% else %}all{% endif
 * %}} a reader gets {@code Hi there} or {@code Hi all}.
 */
public final class Ways {
    /** A text with more arms, or with deeper ones, is not written for people to look at. */
    private static final int MOST = 32;

    private final Markup markup;
    private final MappedText text;
    private final List<Stretch> stretches = new ArrayList<>();

    /** The arms that hold some of the text, and those that hold them, the innermost that holds all of it first. */
    private final Set<Integer> arms = new LinkedHashSet<>();

    private Ways(Markup markup, MappedText text) {
        this.markup = markup;
        this.text = text;
    }

    /**
     * One way.
     *
     * @param text what is read on it for sure
     * @param complete whether that is all; else another conditional beside may add to it
     * @param from where in the whole text the arm begins that leads here; the text itself where no arm does
     * @param to where it ends
     */
    public record Way(MappedText text, boolean complete, int from, int to) {}

    /** The ways through a text that was read of a source; empty where they are too many to be told apart. */
    public static List<Way> of(Markup markup, MappedText text) {
        if (markup.branches().size() == 1 || !markup.dynamic(text.span())) {
            return List.of(new Way(text, true, 0, text.length()));
        }
        Ways ways = new Ways(markup, text);
        ways.cut();
        return ways.stretches.isEmpty() || ways.find() ? ways.all() : List.of();
    }

    /** Cuts the text by the arms that it stands in, and leaves out what stands for control tags. */
    private void cut() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Span span = text.span(i, i + 1);
            int place = c == ' ' || c == markup.filler() ? markup.besideControl(span) : span.start();
            if (place < 0 || c == markup.filler() && opens(place)) {
                continue;
            }
            int arm = markup.branchAt(place).id();
            int last = stretches.size() - 1;
            if (last >= 0
                    && stretches.get(last).arm() == arm
                    && stretches.get(last).to() == i) {
                stretches.set(last, new Stretch(stretches.get(last).from(), i + 1, arm));
            } else {
                stretches.add(new Stretch(i, i + 1, arm));
            }
        }
    }

    /** Whether an arm begins here that no token opens. */
    private boolean opens(int place) {
        Branch arm = markup.branchAt(place);
        return arm.id() > 0 && arm.span().start() == place && !markup.dynamic(new Span(place, place + 1));
    }

    /** Finds the arms; answers with false where there are too many. */
    private boolean find() {
        int root = stretches.get(0).arm();
        for (Stretch stretch : stretches) {
            root = common(root, stretch.arm());
            if (root < 0) {
                return false;
            }
        }
        arms.add(root);
        for (Stretch stretch : stretches) {
            for (int arm = stretch.arm(); arms.add(arm); arm = branch(arm).parent()) {
                if (arms.size() > MOST) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The innermost arm that holds two; a negative number where that is far. */
    private int common(int first, int second) {
        int one = first;
        int other = second;
        for (int steps = 0; one != other; steps++) {
            if (steps > MOST) {
                return -1;
            }
            // An arm stands behind the one that holds it.
            if (one > other) {
                one = branch(one).parent();
            } else {
                other = branch(other).parent();
            }
        }
        return one;
    }

    private Branch branch(int arm) {
        return markup.branches().get(arm);
    }

    private List<Way> all() {
        if (stretches.isEmpty()) {
            return List.of(new Way(MappedText.EMPTY, true, 0, text.length()));
        }
        List<Way> ways = new ArrayList<>();
        int root = arms.iterator().next();
        for (int arm : arms) {
            if (!leadsOn(arm)) {
                ways.add(way(arm, root));
            }
        }
        ways.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return ways;
    }

    /** Whether one who comes to an arm comes to another within it, whichever way the template goes. */
    private boolean leadsOn(int arm) {
        Set<Integer> passed = new HashSet<>();
        for (int inner : arms) {
            if (inner != arm
                    && inner > arm
                    && branch(inner).parent() == arm
                    && passed.add(branch(inner).chain())
                    && covered(branch(inner).chain())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a conditional has one arm for every case, each with some of the text. */
    private boolean covered(int chain) {
        int count = 0;
        int last = 0;
        for (int arm : arms) {
            if (branch(arm).chain() == chain) {
                count++;
                last = Math.max(last, arm);
            }
        }
        List<Branch> branches = markup.branches();
        int next = last + 1;
        while (next < branches.size()
                && branch(next).span().start() < branch(last).span().end()) {
            next++;
        }
        boolean more = next < branches.size() && branch(next).chain() == chain;
        return branch(last).exhaustive() && !more && count == branch(last).arm() + 1;
    }

    /** The way that leads to an arm, and to none within it. */
    private Way way(int arm, int root) {
        Set<Integer> taken = new HashSet<>();
        Set<Integer> decided = new HashSet<>();
        for (int outer = arm;
                taken.add(outer) && outer != root;
                outer = branch(outer).parent()) {
            decided.add(branch(outer).chain());
        }
        boolean complete = complete(arm, taken, decided);
        MappedText.Builder read = MappedText.builder();
        int from = arm == root ? 0 : text.length();
        int to = arm == root ? text.length() : 0;
        for (Stretch stretch : stretches) {
            if (taken.contains(stretch.arm())) {
                read.append(text, stretch.from(), stretch.to());
            }
            if (stretch.arm() == arm && arm != root) {
                from = Math.min(from, stretch.from());
                to = stretch.to();
            }
        }
        return from < to
                ? new Way(read.build(), complete, first(from, to), last(from, to))
                : new Way(read.build(), complete, 0, text.length());
    }

    /** Whether no other conditional has a say: of several that stand side by side nobody knows which go together. */
    private boolean complete(int arm, Set<Integer> taken, Set<Integer> decided) {
        Set<Integer> left = new HashSet<>();
        for (int other : arms) {
            int chain = branch(other).chain();
            boolean beside =
                    !taken.contains(other) && taken.contains(branch(other).parent()) && !decided.contains(chain);
            if (beside && branch(other).parent() != arm) {
                return false;
            }
            if (beside) {
                left.add(chain);
            }
        }
        return left.size() < 2;
    }

    private int first(int from, int to) {
        int first = from;
        while (first < to - 1 && text.charAt(first) == ' ') {
            first++;
        }
        return first;
    }

    private int last(int from, int to) {
        int last = to;
        while (last > from + 1 && text.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }

    /** Characters of the text that stand in one arm. */
    private record Stretch(int from, int to, int arm) {}
}
