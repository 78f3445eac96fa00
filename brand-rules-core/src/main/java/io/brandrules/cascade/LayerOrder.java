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
    private int anonymous;

    LayerOrder() {
        children.put("", new ArrayList<>());
    }

    /** The path of a layer named {@code a.b} within another; a layer without a name is a new one each time. */
    String enter(String around, String name) {
        String path = around;
        String steps = name.isBlank() ? "\0" + anonymous++ : name.strip();
        for (String step : steps.split("\\.", -1)) {
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
        rank("");
    }

    private void rank(String path) {
        for (String child : children.getOrDefault(path, List.of())) {
            rank(child);
        }
        ranks.put(path, ranks.size());
    }

    /** The rank of a layer's rules, those of no layer being the highest. */
    int rank(String path, boolean closed) {
        return closed ? ranks.getOrDefault(path, 0) : 0;
    }

    int count() {
        return ranks.size();
    }
}
