package io.brandrules.layer;

import io.brandrules.data.ListNode;
import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.Origin;
import io.brandrules.data.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A layer of a ruleset, or several that are merged already.
 *
 * <p>Maps merge key by key; a scalar or a list replaces what an earlier layer has; {@code key+: [...]} appends to the
 * earlier layer's list, and beneath a market of {@code by-market}, where it appends to the entry's, stays as it is.
 * Associative, for any trees: a value of another kind replaces what any earlier layer has, and
 * goes on doing so when the merged layers are merged onto further ones.
 */
final class Merge {
    private final Level top;

    private Merge(Level top) {
        this.top = top;
    }

    /** A single layer. */
    static Merge of(MapNode layer) {
        return new Merge(Level.of(layer));
    }

    /** These layers with a later one on top. */
    Merge with(Merge later) {
        return new Merge(merge(top, later.top));
    }

    /** The merged tree; each value knows the layer that won, and those that it overrode. */
    MapNode tree() {
        return (MapNode) top.node(Depth.TREE);
    }

    /** The key whose list a key like {@code avoid+} appends to. */
    static Optional<String> appended(String key) {
        return key.length() > 1 && key.endsWith("+")
                ? Optional.of(key.substring(0, key.length() - 1))
                : Optional.empty();
    }

    /** How far a value is from the entry that it belongs to. */
    private enum Depth {
        TREE,
        MARKETS,
        /** What says what differs in a market: another layer, which is merged with the entry when all else is. */
        MARKET;

        Depth at(String key) {
            return this != TREE ? MARKET : key.equals("by-market") ? MARKETS : TREE;
        }
    }

    /** A value as merging sees it. */
    private sealed interface Value {
        /** The value as a tree. */
        Node node(Depth depth);

        Origin origin();

        List<Origin> overrode();

        /** The same value, having replaced an earlier one. */
        Value over(Value earlier);

        /** The keys of a map; empty for another value. */
        default Optional<Level> level() {
            return Optional.empty();
        }
    }

    /** A scalar or a list, which replaces whatever there was. */
    private record Whole(Node node) implements Value {
        @Override
        public Node node(Depth depth) {
            return node;
        }

        @Override
        public Origin origin() {
            return node.origin();
        }

        @Override
        public List<Origin> overrode() {
            return node.overrode();
        }

        @Override
        public Value over(Value earlier) {
            List<Origin> overrode = chain(this, earlier);
            return new Whole(
                    node instanceof ScalarNode scalar
                            ? new ScalarNode(scalar.origin(), overrode, scalar.value(), scalar.text())
                            : new ListNode(node.origin(), overrode, ((ListNode) node).items()));
        }
    }

    /** Items to be appended to a list of an earlier layer. */
    private record Appended(ListNode node) implements Value {
        @Override
        public Node node(Depth depth) {
            return node;
        }

        @Override
        public Origin origin() {
            return node.origin();
        }

        @Override
        public List<Origin> overrode() {
            return node.overrode();
        }

        @Override
        public Value over(Value earlier) {
            boolean appended = earlier instanceof Appended;
            if (earlier.node(Depth.TREE) instanceof ListNode list) {
                List<Node> items = new ArrayList<>(list.items());
                items.addAll(node.items());
                ListNode both = new ListNode(node.origin(), chain(this, earlier), items);
                return appended ? new Appended(both) : new Whole(both);
            }
            return new Whole(node).over(earlier);
        }
    }

    /** A map with which nothing has been merged yet, and so nothing has to be taken apart. */
    private record Untouched(MapNode map) implements Value {
        @Override
        public Node node(Depth depth) {
            if (depth == Depth.MARKET) {
                return map;
            }
            Map<String, MapNode.Member> changed = new LinkedHashMap<>();
            for (Map.Entry<String, MapNode.Member> entry : map.members().entrySet()) {
                MapNode.Member member = entry.getValue();
                if (entry.getKey().endsWith("+") && member.value() instanceof ListNode) {
                    return Level.of(map).node(depth);
                }
                Node value = member.value() instanceof MapNode inner
                        ? new Untouched(inner).node(depth.at(entry.getKey()))
                        : member.value();
                if (value != member.value()) {
                    changed.put(entry.getKey(), new MapNode.Member(member.key(), value));
                }
            }
            return map.with(changed);
        }

        @Override
        public Origin origin() {
            return map.origin();
        }

        @Override
        public List<Origin> overrode() {
            return map.overrode();
        }

        @Override
        public Value over(Value earlier) {
            return Level.of(map).over(earlier);
        }

        @Override
        public Optional<Level> level() {
            return Optional.of(Level.of(map));
        }
    }

    /**
     * A map.
     *
     * @param replaces whether it has replaced a value of another kind, and so replaces any earlier map too
     */
    private record Level(Origin origin, List<Origin> overrode, boolean replaces, Map<String, Slot> slots)
            implements Value {
        @Override
        public Node node(Depth depth) {
            Map<String, MapNode.Member> members = new LinkedHashMap<>();
            slots.forEach((key, slot) -> {
                boolean appends = depth == Depth.MARKET && slot.value() instanceof Appended;
                members.put(
                        appends ? key + "+" : key,
                        new MapNode.Member(slot.key(), slot.value().node(depth.at(key))));
            });
            return new MapNode(origin, overrode, members);
        }

        @Override
        public Value over(Value earlier) {
            Optional<Level> map = replaces ? Optional.empty() : earlier.level();
            return map.isPresent() ? merge(map.get(), this) : new Level(origin, chain(this, earlier), true, slots);
        }

        @Override
        public Optional<Level> level() {
            return Optional.of(this);
        }

        static Level of(MapNode map) {
            Map<String, Slot> slots = new LinkedHashMap<>();
            map.members().forEach((written, member) -> {
                @Nullable ListNode items = member.value() instanceof ListNode list ? list : null;
                Optional<String> base = items == null ? Optional.empty() : appended(written);
                Value value = base.isPresent() && items != null ? new Appended(items) : value(member.value());
                slots.merge(base.orElse(written), new Slot(member.key(), value), Merge::sideBySide);
            });
            return new Level(map.origin(), map.overrode(), false, slots);
        }
    }

    /**
     * The value of a key.
     *
     * @param key where the key is written
     */
    private record Slot(Origin key, Value value) {}

    private static Level merge(Level earlier, Level later) {
        Map<String, Slot> slots = new LinkedHashMap<>(earlier.slots());
        later.slots().forEach((key, slot) -> slots.merge(key, slot, Merge::onTop));
        return new Level(later.origin(), chain(later, earlier), earlier.replaces(), slots);
    }

    private static Slot onTop(Slot earlier, Slot later) {
        return new Slot(later.key(), later.value().over(earlier.value()));
    }

    private static Slot sideBySide(Slot first, Slot second) {
        return first.value() instanceof Appended ? onTop(second, first) : onTop(first, second);
    }

    private static Value value(Node node) {
        return node instanceof MapNode map ? new Untouched(map) : new Whole(node);
    }

    private static List<Origin> chain(Value later, Value earlier) {
        return Stream.of(later.overrode().stream(), Stream.of(earlier.origin()), earlier.overrode().stream())
                .flatMap(origins -> origins)
                .toList();
    }
}
