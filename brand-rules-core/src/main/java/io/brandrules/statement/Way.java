package io.brandrules.statement;

import io.brandrules.document.Block;
import io.brandrules.prose.Letters;
import io.brandrules.statement.Alteration.Step;
import io.brandrules.text.Branch;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import io.brandrules.wording.Pieces.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One way through the conditionals that part running text. Not thread-safe. */
final class Way {
    private final Forks forks;
    private final int number;

    /** Whether it leads through an arm, by id. */
    private final Map<Integer, Boolean> leads = new HashMap<>();

    /** Where arms begin behind others of theirs: a filler parts the two. */
    private final Set<Integer> openings = new HashSet<>();

    Way(Forks forks, int number) {
        this.forks = forks;
        this.number = number;
        for (List<Branch> arms : forks.all()) {
            arms.stream().skip(1).forEach(arm -> openings.add(arm.span().start()));
        }
    }

    /** What of a block is on the way. */
    Passage passage(Block block) {
        if (!forks.part(block)) {
            boolean on = block.text().length() == 0
                    || leads(forks.markup().branchAt(block.text().span().start()));
            return on ? Passage.of(block) : new Passage(block, MappedText.EMPTY, List.of());
        }
        MappedText text = block.text();
        MappedText.Builder kept = MappedText.builder(text.length());
        List<Stretch> stretches = new ArrayList<>();
        for (int from = 0; from < text.length(); from++) {
            int to = from;
            while (to < text.length() && holds(text, to)) {
                to++;
            }
            if (to > from) {
                kept.append(text, from, to);
                stretches.add(new Stretch(from, to));
                from = to;
            }
        }
        return new Passage(block, kept.build(), stretches);
    }

    private boolean holds(MappedText text, int at) {
        Span span = text.span(at, at + 1);
        boolean parts = Letters.hole(text.charAt(at))
                && (openings.contains(span.end()) || span.length() == 1 && openings.contains(span.start()));
        return !parts && leads(forks.markup().branchAt(span.start()));
    }

    private boolean leads(Branch arm) {
        return arm.id() == 0
                || leads.computeIfAbsent(arm.id(), id -> taken(arm))
                        && leads(forks.markup().branches().get(arm.parent()));
    }

    private boolean taken(Branch arm) {
        List<Branch> arms = forks.arms(arm);
        return arms.isEmpty() || forks.taken(arms, number).filter(arm::equals).isPresent();
    }

    /** Which way it goes at the conditionals within a stretch of the source, the innermost of those that lie in each other. */
    List<Step> steps(Span span) {
        List<Step> steps = new ArrayList<>();
        for (List<Branch> arms : forks.all()) {
            boolean met = arms.stream()
                    .anyMatch(
                            arm -> arm.span().start() < span.end() && arm.span().end() > span.start());
            Branch around = forks.markup().branches().get(arms.get(0).parent());
            if (met && leads(around)) {
                steps.removeIf(step -> step.taken() && step.arm().equals(around));
                steps.add(forks.taken(arms, number)
                        .map(arm -> new Step(arm, true))
                        .orElseGet(() -> new Step(arms.get(0), false)));
            }
        }
        return steps;
    }

    /** The one arm that a text needs which stands on the way; empty where it needs several, or that none be taken. */
    Optional<Branch> arm(Span span) {
        List<Step> steps = steps(span);
        boolean one = steps.size() == 1
                && steps.get(0).taken()
                && !steps.get(0).arm().span().isEmpty();
        return one ? Optional.of(steps.get(0).arm()) : Optional.empty();
    }
}
