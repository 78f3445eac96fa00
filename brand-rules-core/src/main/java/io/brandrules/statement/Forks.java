package io.brandrules.statement;

import io.brandrules.document.Block;
import io.brandrules.document.Document;
import io.brandrules.text.Branch;
import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The conditionals of a template that part the text of a block, so that readers meet one of several sentences.
 *
 * <p>The ways through them are as many as the conditional with the most arms has, its own and those within them, and no
 * more than a few: each arm is on one of the ways, but not each arm of one conditional with each of another beside it.
 */
final class Forks {
    private static final int MOST_WAYS = 12;

    private final Markup markup;
    private final Map<Integer, List<Branch>> arms = new LinkedHashMap<>();

    private Forks(Markup markup) {
        this.markup = markup;
    }

    /** Those that part some blocks. */
    static Forks in(Document document, Collection<Block> blocks) {
        Forks forks = new Forks(document.markup());
        if (document.markup().branches().size() > 1) {
            TreeSet<Integer> chains = new TreeSet<>();
            for (Block block : blocks) {
                forks.parting(block).forEach(arm -> chains.add(arm.chain()));
            }
            for (Branch arm : document.markup().branches()) {
                if (arm.id() > 0 && chains.contains(arm.chain())) {
                    forks.arms
                            .computeIfAbsent(arm.chain(), chain -> new ArrayList<>())
                            .add(arm);
                }
            }
        }
        return forks;
    }

    /** The ways that lead through them; none where nothing is parted. */
    List<Way> ways() {
        int most = 0;
        for (List<Branch> each : arms.values()) {
            most = Math.max(most, Math.min(MOST_WAYS, around(each)) * options(each));
        }
        return IntStream.range(0, Math.min(most, MOST_WAYS))
                .mapToObj(number -> new Way(this, number))
                .toList();
    }

    /** Which arm a way takes; empty where it takes none. */
    Optional<Branch> taken(List<Branch> each, int way) {
        int option = way / Math.min(MOST_WAYS, around(each)) % options(each);
        return option < each.size() ? Optional.of(each.get(option)) : Optional.empty();
    }

    /** How many ways lead through the conditionals around one: each of them leads to each of its arms. */
    private int around(List<Branch> each) {
        int ways = 1;
        Branch arm = markup.branches().get(each.get(0).parent());
        while (arm.id() > 0 && ways < MOST_WAYS) {
            ways *= arms(arm).isEmpty() ? 1 : options(arms(arm));
            arm = markup.branches().get(arm.parent());
        }
        return ways;
    }

    /** How many ways lead through a conditional: one for each arm, and one past all of them if none is the last resort. */
    private static int options(List<Branch> arms) {
        return arms.size() + (arms.get(0).exhaustive() ? 0 : 1);
    }

    Markup markup() {
        return markup;
    }

    /** The arms of each conditional. */
    Collection<List<Branch>> all() {
        return Collections.unmodifiableCollection(arms.values());
    }

    /** The arms of the conditional that an arm belongs to; none where that parts no block. */
    List<Branch> arms(Branch arm) {
        return arm.id() == 0 ? List.of() : arms.getOrDefault(arm.chain(), List.of());
    }

    /** Whether one of them parts a block. */
    boolean part(Block block) {
        return !parting(block).isEmpty();
    }

    /** The innermost arm around a block that parts none. */
    int around(Block block) {
        Branch arm = markup.branches().get(block.branch());
        while (!arms(arm).isEmpty()) {
            arm = markup.branches().get(arm.parent());
        }
        return arm.id();
    }

    /** The arms that begin or end within a block's text. */
    private List<Branch> parting(Block block) {
        List<Branch> parting = new ArrayList<>();
        if (block.text().length() > 0) {
            Span text = block.text().span();
            List<Branch> branches = markup.branches();
            for (Branch arm = markup.branchAt(text.start()); arm.id() > 0; arm = branches.get(arm.parent())) {
                if (arm.span().end() < text.end()) {
                    parting.add(arm);
                }
            }
            for (int id = markup.branchAt(text.start()).id() + 1;
                    id < branches.size() && branches.get(id).span().start() < text.end();
                    id++) {
                if (branches.get(id).span().start() > text.start()) {
                    parting.add(branches.get(id));
                }
            }
        }
        return parting;
    }
}
