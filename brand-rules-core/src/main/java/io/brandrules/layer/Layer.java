package io.brandrules.layer;

import io.brandrules.data.ListNode;
import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.Pointer;
import io.brandrules.data.ScalarNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One ruleset as it is written, before it is merged with others.
 *
 * @param text with LF
 * @param tree of what could be read of it
 */
public record Layer(LayerSource source, String text, MapNode tree) {
    /** The layers that it names, in order, with their places. */
    Map<Pointer, ScalarNode> named() {
        Map<Pointer, ScalarNode> named = new LinkedHashMap<>();
        for (String key : List.of("extends", "extends+")) {
            Pointer here = Pointer.ROOT.key(key);
            Optional<Node> written = tree.get(key);
            if (written.isPresent() && written.get() instanceof ListNode list) {
                for (int i = 0; i < list.items().size(); i++) {
                    put(named, here.item(i), list.items().get(i));
                }
            } else {
                written.ifPresent(node -> put(named, here, node));
            }
        }
        return named;
    }

    /** Whether it locks anything. */
    public boolean locks() {
        return tree.get("lock")
                .filter(node -> !(node instanceof ListNode list && list.items().isEmpty()))
                .isPresent();
    }

    /** Whether it says that it stands on its own. */
    public boolean isRoot() {
        return tree.get("root")
                .filter(node -> node instanceof ScalarNode scalar && Boolean.TRUE.equals(scalar.value()))
                .isPresent();
    }

    private static void put(Map<Pointer, ScalarNode> named, Pointer pointer, Node node) {
        if (node instanceof ScalarNode scalar && scalar.value() instanceof String) {
            named.put(pointer, scalar);
        }
    }
}
