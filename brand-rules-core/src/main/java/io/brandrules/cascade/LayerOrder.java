package io.brandrules.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of cascade layers: by first appearance, a layer's own rules above those of the layers within it.
 *
 * @see <a href="https://www.w3.org/TR/css-cascade-5/#layer-ordering">CSS Cascading and Inheritance Level 5, section 6.4.3</a>
 */
final class LayerOrder {
    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    LayerOrder() {
        children.put("", new ArrayList<>());
    }

    /** The path of a layer named {@code a.b} within another. */
    String enter(String around, String name) {
        String path = around;
        for (String step : name.strip().split("\\.", -1)) {
            String inner = path.isEmpty() ? step : path + "." + step;
            if (!children.containsKey(inner)) {
                children.put(inner, new ArrayList<>());
                children.getOrDefault(path, new ArrayList<>()).add(inner);
            }
            path = inner;
        }
        return path;
    }

    /** Fixes the order; layers entered later have none. */
    void close() {
        order("");
    }

    private void order(String path) {
        for (String child : children.getOrDefault(path, List.of())) {
            order(child);
        }
        ranks.put(path, ranks.size());
    }

    /** The rank of a layer's rules once the order is fixed, those of no layer being the highest. */
    int rank(String path) {
        return ranks.getOrDefault(path, 0);
    }
}
