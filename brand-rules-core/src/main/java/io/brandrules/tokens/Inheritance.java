package io.brandrules.tokens;

import io.brandrules.data.Node;
import io.brandrules.data.ScalarNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Carries out {@code $extends}: what the other group holds is taken over at every path where the group has no token of
 * its own. Bounded, since few groups can name very many tokens. Used once, by one thread.
 *
 * @see <a href="https://www.designtokens.org/TR/2025.10/format/#extending-groups">Design Tokens Format Module, section
 *     6.4</a>
 */
final class Inheritance {
    private static final int MOST_INHERITED = 100_000;
    private static final int DEEPEST = 400;

    private final Group root;
    private final Report report;
    private final Deque<Group> open = new ArrayDeque<>();
    private final Set<Group> settled = new HashSet<>();
    private int inherited;
    private int depth;

    Inheritance(Group root, Report report) {
        this.root = root;
        this.report = report;
    }

    void apply() {
        settle(root);
    }

    /** Carries out what a group and all within it extend. */
    private void settle(Group group) {
        if (settled.contains(group) || !enter(group)) {
            return;
        }
        extend(group);
        for (Item item : List.copyOf(group.items().values())) {
            if (item instanceof Group inner) {
                settle(inner);
            }
        }
        settled.add(group);
        depth--;
    }

    private void extend(Group group) {
        if (group.state() == Group.Extension.DONE || group.base().isEmpty()) {
            return;
        }
        if (group.state() == Group.Extension.OPEN) {
            circle(group);
            return;
        }
        group.state(Group.Extension.OPEN);
        open.addLast(group);
        Optional<Group> base = target(group, group.base().get());
        if (base.isPresent()) {
            settle(base.get());
            group.inherit(base.get());
            take(base.get(), group);
        }
        open.removeLast();
        group.state(Group.Extension.DONE);
    }

    private void take(Group from, Group into) {
        if (inherited > MOST_INHERITED || !enter(into)) {
            return;
        }
        // A group may be taken into one of its own: what it held before is what counts.
        for (var entry : List.copyOf(from.items().entrySet())) {
            Item there = into.items().get(entry.getKey());
            if (entry.getValue() instanceof Token token) {
                if (there == null && count(into)) {
                    into.items().put(entry.getKey(), token.in(into));
                }
            } else if (entry.getValue() instanceof Group group
                    && !(there instanceof Token)
                    && (there != null || count(into))) {
                Group heir = there instanceof Group known
                        ? known
                        : new Group(into.pathTo(entry.getKey()), into, group.key(), group.pointer());
                into.items().putIfAbsent(entry.getKey(), heir);
                extend(heir);
                heir.inherit(group);
                take(group, heir);
            }
        }
        depth--;
    }

    private Optional<Group> target(Group group, Node reference) {
        Optional<List<String>> steps = steps(reference);
        if (steps.isEmpty()) {
            refuse(
                    group,
                    "\"$extends\" of \"" + group.path() + "\" is not a reference. Write the path of a group, such"
                            + " as \"{color.brand}\".");
            return Optional.empty();
        }
        Item at = root;
        for (String step : steps.get()) {
            if (at instanceof Group inner) {
                // What an open group holds itself may be extended by others of its groups.
                if (inner.state() != Group.Extension.OPEN) {
                    extend(inner);
                }
                at = inner.items().get(step);
            } else {
                at = null;
            }
            if (at == null) {
                refuse(
                        group,
                        "\"" + group.path() + "\" extends \"" + String.join(".", steps.get())
                                + "\", which there is not. Name a group of these files.");
                return Optional.empty();
            }
        }
        if (at instanceof Group found && !isWithin(group, found)) {
            return Optional.of(found);
        }
        refuse(
                group,
                at instanceof Token
                        ? "\"" + group.path() + "\" extends the token \"" + at.path() + "\". Name a group."
                        : "\"" + group.path() + "\" extends \"" + at.path() + "\", which it lies in itself: "
                                + at.path() + " → " + group.path() + " → " + at.path() + ". Name another group.");
        return Optional.empty();
    }

    private static Optional<List<String>> steps(Node reference) {
        Optional<ScalarNode> pointer = JsonReference.written(reference);
        if (pointer.isPresent()
                || reference instanceof ScalarNode text && text.text().startsWith("#/")) {
            return JsonReference.of(pointer.isPresent() ? pointer.get() : reference)
                    .map(found -> List.of(found.steps()));
        }
        return reference instanceof ScalarNode text
                ? Alias.path(text.text()).map(path -> List.of(path.split("\\.", -1)))
                : Optional.empty();
    }

    private static boolean isWithin(Group group, Group around) {
        for (Optional<Group> at = Optional.of(group);
                at.isPresent();
                at = at.get().parent()) {
            if (at.get() == around) {
                return true;
            }
        }
        return false;
    }

    private void circle(Group again) {
        List<String> names = new ArrayList<>();
        for (Group group : open) {
            if (!names.isEmpty() || group == again) {
                names.add(group.path());
            }
        }
        names.add(again.path());
        refuse(
                again,
                "These groups extend one another in a circle: " + String.join(" → ", names)
                        + ". Take one \"$extends\" out.");
    }

    private boolean count(Group into) {
        if (++inherited == MOST_INHERITED + 1) {
            refuse(into, "More than " + MOST_INHERITED + " tokens and groups are inherited up to here. Extend less.");
        }
        return inherited <= MOST_INHERITED;
    }

    private boolean enter(Group group) {
        if (depth >= DEEPEST) {
            refuse(group, "Groups extend one another more than " + DEEPEST + " levels deep here. Extend fewer.");
            return false;
        }
        depth++;
        return true;
    }

    private void refuse(Group group, String message) {
        report.error(
                group.base().map(Node::origin).orElse(group.key()),
                group.pointer().key("$extends"),
                message);
    }
}
