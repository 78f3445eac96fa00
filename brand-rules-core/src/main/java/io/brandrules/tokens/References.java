package io.brandrules.tokens;

import io.brandrules.data.ListNode;
import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.Pointer;
import io.brandrules.data.ScalarNode;
import io.brandrules.term.Suggestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows references to what they lead to. Each is followed once, however many lead through it. Used by one thread.
 *
 * @see <a href="https://www.designtokens.org/TR/2025.10/format/#aliases-references">Design Tokens Format Module, section
 *     7</a>
 */
final class References {
    /** How many references may lead through parts of others before any is at its end. */
    private static final int DEEPEST = 100;

    /** Looking for what was meant takes time in proportion to all tokens. */
    private static final int MOST_SUGGESTIONS = 20;

    private final Group root;
    private final Report report;
    private final Map<String, Token> tokens = new LinkedHashMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final IdentityHashMap<Node, Optional<Target>> targets = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Optional<Target>> ends = new IdentityHashMap<>();
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Target> path = new ArrayList<>();
    private int depth;
    private boolean broken;
    private int suggestions;

    /**
     * What a reference leads to.
     *
     * @param owner the token that it lies in
     * @param whole whether the token as a whole is meant
     */
    record Target(Token owner, boolean whole, Node value) {}

    References(Group root, Report report) {
        this.root = root;
        this.report = report;
        index(root);
    }

    private void index(Group group) {
        groups.put(group.path(), group);
        for (Item item : group.items().values()) {
            if (item instanceof Token token) {
                tokens.put(token.path(), token);
            } else if (item instanceof Group inner) {
                index(inner);
            }
        }
    }

    /** Every token by its path, in the order of the files. */
    Map<String, Token> tokens() {
        return tokens;
    }

    /** What a value is once its references are followed to their end; empty where that cannot be, which is reported. */
    Optional<Node> value(Token owner, Node node) {
        return Alias.isReference(node) ? end(owner, node).map(Target::value) : Optional.of(node);
    }

    /** The same with the token in which it ends, for a value that may be a reference. */
    Optional<Target> end(Token owner, Node start) {
        int before = path.size();
        Optional<Target> at = Optional.of(new Target(owner, false, start));
        while (at.isPresent() && Alias.isReference(at.get().value())) {
            Node node = at.get().value();
            Optional<Target> known = ends.get(node);
            if (known != null) {
                at = known;
            } else if (open.contains(node)) {
                circle(at.get());
                at = Optional.empty();
            } else {
                open.add(node);
                path.add(at.get());
                at = target(at.get().owner(), node);
            }
        }
        List<Target> followed = path.subList(before, path.size());
        for (Target step : followed) {
            ends.put(step.value(), at);
            open.remove(step.value());
        }
        followed.clear();
        return at;
    }

    private void circle(Target again) {
        List<String> names = new ArrayList<>();
        for (Target step : path) {
            String name = step.owner().path();
            boolean within = !names.isEmpty() || step.value() == again.value();
            if (within && (names.isEmpty() || !names.get(names.size() - 1).equals(name))) {
                names.add(name);
            }
        }
        names.add(again.owner().path());
        report.error(
                again.value().origin(),
                again.owner().valuePointer(),
                "These tokens refer to one another in a circle: " + String.join(" → ", names)
                        + ". Give one of them a value of its own.");
    }

    /** Where one reference leads, before any that stands there is followed; empty where there is nothing. */
    Optional<Target> target(Token owner, Node reference) {
        Optional<Target> known = targets.get(reference);
        if (known == null) {
            known = Alias.path(reference)
                    .map(path -> byPath(owner, reference, path))
                    .orElseGet(() -> byPointer(owner, reference));
            targets.put(reference, known);
        }
        return known;
    }

    /** The token of a path; what is wrong with it is reported at a value. */
    Optional<Token> token(Token owner, Node at, String path) {
        Token found = tokens.get(path);
        if (found == null && !owner.form().strict() && path.endsWith(".value")) {
            found = tokens.get(path.substring(0, path.length() - ".value".length()));
        }
        if (found == null) {
            report.error(at.origin(), owner.valuePointer(), missing(owner, path));
        }
        return Optional.ofNullable(found);
    }

    private Optional<Target> byPath(Token owner, Node reference, String path) {
        return token(owner, reference, path).map(token -> new Target(token, true, token.value()));
    }

    private String missing(Token owner, String path) {
        Group group = groups.get(path);
        String says = "\"" + owner.path() + "\" refers to {" + path + "}, ";
        if (group != null) {
            List<String> inside = group.items().values().stream()
                    .filter(Token.class::isInstance)
                    .map(Item::path)
                    .toList();
            String such = group.items().containsKey(Group.ROOT)
                    ? ", such as {" + group.pathTo(Group.ROOT) + "}"
                    : inside.isEmpty() ? "" : ", such as {" + inside.get(0) + "}";
            return says + "which is a group. Name one of its tokens" + such + ".";
        }
        return says + "which there is not. Name a token of these files." + suggestion(owner, path);
    }

    private String suggestion(Token owner, String path) {
        if (suggestions++ >= MOST_SUGGESTIONS) {
            return "";
        }
        List<String> others = new ArrayList<>(tokens.keySet());
        others.remove(owner.path());
        return Suggestion.sentence(path, others);
    }

    private Optional<Target> byPointer(Token owner, Node reference) {
        ScalarNode written = JsonReference.written(reference).orElseThrow();
        Optional<JsonReference> pointer = JsonReference.of(written);
        if (pointer.isEmpty()) {
            String advice = written.text().contains("#") && !written.text().startsWith("#")
                    ? "List that file in colors.tokens, and refer to the token by its path, as in {color.lagoon}."
                    : "Write a pointer such as \"#/color/lagoon/$value\".";
            report.error(
                    written.origin(),
                    owner.valuePointer(),
                    "\"" + owner.path() + "\" refers to \"" + written.text()
                            + "\", which does not point into this file. " + advice);
            return Optional.empty();
        }
        if (depth >= DEEPEST) {
            report.error(
                    written.origin(),
                    owner.valuePointer(),
                    "\"" + owner.path() + "\" refers to parts of parts more than " + DEEPEST + " levels deep. Refer to"
                            + " tokens as a whole.");
            return Optional.empty();
        }
        depth++;
        broken = false;
        Optional<Target> found = walk(pointer.get().steps());
        depth--;
        if (found.isEmpty() && !broken) {
            report.error(
                    written.origin(),
                    owner.valuePointer(),
                    "\"" + owner.path() + "\" refers to \"" + written.text()
                            + "\", where there is nothing. Point to the" + " value of a token.");
        }
        return found;
    }

    private Optional<Target> walk(String[] steps) {
        Item at = root;
        int step = 0;
        while (at instanceof Group group && step < steps.length) {
            at = group.items().get(steps[step++]);
        }
        if (!(at instanceof Token token)) {
            return Optional.empty();
        }
        if (step == steps.length) {
            return Optional.of(new Target(token, true, token.value()));
        }
        boolean value = steps[step].equals(token.form().prefix() + "value");
        Optional<Target> target = Optional.of(new Target(token, false, token.node()));
        if (value) {
            step++;
            target = Optional.of(new Target(token, step == steps.length, token.value()));
        }
        for (; step < steps.length && target.isPresent(); step++) {
            target = inside(value ? settled(target.get()) : target, steps[step]);
        }
        return target;
    }

    /** What a value is that a pointer leads through, and that may be a reference itself. */
    private Optional<Target> settled(Target target) {
        Optional<Target> end =
                Alias.isReference(target.value()) ? end(target.owner(), target.value()) : Optional.of(target);
        broken |= end.isEmpty();
        return end;
    }

    private static Optional<Target> inside(Optional<Target> around, String step) {
        return around.flatMap(
                target -> child(target.value(), step).map(node -> new Target(target.owner(), false, node)));
    }

    private static Optional<Node> child(Node node, String step) {
        return node instanceof MapNode || node instanceof ListNode
                ? Pointer.ROOT.key(step).in(node)
                : Optional.empty();
    }
}
