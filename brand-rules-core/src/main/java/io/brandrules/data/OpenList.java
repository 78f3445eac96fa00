package io.brandrules.data;

import io.brandrules.data.TreeBuilder.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list whose end has not been read yet. */
final class OpenList implements OpenNode {
    private final Origin place;
    private final Optional<String> anchor;
    private final List<Node> items = new ArrayList<>();
    private int size = 1;
    private int levels;

    OpenList(Origin place, Optional<String> anchor) {
        this.place = place;
        this.anchor = anchor;
    }

    @Override
    public Optional<String> anchor() {
        return anchor;
    }

    @Override
    public void add(Measured value, TreeBuilder builder) {
        items.add(value.node());
        size += value.size();
        levels = Math.max(levels, value.levels());
    }

    @Override
    public Pointer step(Pointer own) {
        return own.item(items.size());
    }

    @Override
    public Measured close(TreeBuilder builder) {
        return new Measured(new ListNode(place, List.of(), items), size, levels + 1);
    }
}
