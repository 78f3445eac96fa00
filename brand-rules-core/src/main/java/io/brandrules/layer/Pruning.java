package io.brandrules.layer;

import io.brandrules.data.ListNode;
import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves out of a layer what was refused, so that the rest can be checked further. */
final class Pruning {
    private final Set<Pointer> refused;

    private Pruning(Set<Pointer> refused) {
        this.refused = refused;
    }

    static MapNode without(MapNode layer, Set<Pointer> refused) {
        return refused.isEmpty() ? layer : new Pruning(refused).map(layer, Pointer.ROOT);
    }

    private Node node(Node node, Pointer here) {
        if (node instanceof MapNode map) {
            return map(map, here);
        }
        return node instanceof ListNode list ? list(list, here) : node;
    }

    private MapNode map(MapNode map, Pointer here) {
        Map<String, MapNode.Member> kept = new LinkedHashMap<>();
        map.members().forEach((key, member) -> {
            Pointer place = here.key(key);
            if (!refused.contains(place)) {
                kept.put(key, new MapNode.Member(member.key(), node(member.value(), place)));
            }
        });
        return new MapNode(map.origin(), map.overrode(), kept);
    }

    private ListNode list(ListNode list, Pointer here) {
        List<Node> kept = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Pointer place = here.item(i);
            if (!refused.contains(place)) {
                kept.add(node(list.items().get(i), place));
            }
        }
        return new ListNode(list.origin(), list.overrode(), kept);
    }
}
