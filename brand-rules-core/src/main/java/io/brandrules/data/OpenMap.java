package io.brandrules.data;

import io.brandrules.data.TreeBuilder.Measured;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A map whose end has not been read yet. */
final class OpenMap implements OpenNode {
    private final Origin place;
    private final Optional<String> anchor;
    private final Map<String, MapNode.Member> members = new LinkedHashMap<>();
    private final List<MapNode> merged = new ArrayList<>();
    private Next next = Next.KEY;
    private @Nullable ScalarNode key;
    private int size = 1;
    private int levels;

    private enum Next {
        KEY,
        VALUE,
        MERGED_VALUE,
        DROPPED_VALUE
    }

    OpenMap(Origin place, Optional<String> anchor) {
        this.place = place;
        this.anchor = anchor;
    }

    @Override
    public Optional<String> anchor() {
        return anchor;
    }

    /** Takes a merge key, if a key is what comes next. */
    boolean awaitsMerge() {
        if (next != Next.KEY) {
            return false;
        }
        next = Next.MERGED_VALUE;
        return true;
    }

    @Override
    public void add(Measured value, TreeBuilder builder) {
        switch (next) {
            case KEY -> {
                next = key(value.node(), builder) ? Next.VALUE : Next.DROPPED_VALUE;
                return;
            }
            case VALUE -> value(value);
            case MERGED_VALUE -> merge(value, builder);
            case DROPPED_VALUE -> {
                // The key was at fault, and has been reported.
            }
        }
        next = Next.KEY;
    }

    @Override
    public Pointer step(Pointer own) {
        return next == Next.VALUE && key != null ? own.key(key.text()) : own;
    }

    @Override
    public Measured close(TreeBuilder builder) {
        for (MapNode map : merged) {
            map.members().forEach(members::putIfAbsent);
        }
        return new Measured(new MapNode(place, List.of(), members), size, levels + 1);
    }

    private boolean key(Node node, TreeBuilder builder) {
        if (!(node instanceof ScalarNode scalar)) {
            builder.fault(node.origin(), builder.here(), "A list or a map cannot be a key. Put the key in quotes.");
            return false;
        }
        if (scalar.text().isEmpty()) {
            builder.fault(node.origin(), builder.here(), "A key is missing before the colon.");
            return false;
        }
        MapNode.Member first = members.get(scalar.text());
        if (first != null) {
            String message = "The key \"" + scalar.text() + "\" stands here a second time; the first is at "
                    + first.key().position() + ". Keep one of them.";
            builder.fault(node.origin(), builder.here().key(scalar.text()), message);
            return false;
        }
        key = scalar;
        return true;
    }

    private void value(Measured value) {
        if (key != null) {
            members.put(key.text(), new MapNode.Member(key.origin(), value.node()));
            measure(value);
        }
    }

    private void merge(Measured value, TreeBuilder builder) {
        List<Node> maps = value.node() instanceof ListNode list ? list.items() : List.of(value.node());
        for (Node map : maps) {
            if (map instanceof MapNode fields) {
                merged.add(fields);
            } else {
                builder.fault(map.origin(), builder.here(), "The merge key << takes a map or a list of maps.");
            }
        }
        measure(value);
    }

    private void measure(Measured value) {
        size += value.size();
        levels = Math.max(levels, value.levels());
    }
}
