package io.brandrules.layer;

import io.brandrules.data.ListNode;
import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The form that a value has before layers are merged: its short forms, and the forms of what it holds. */
sealed interface Shape {
    /** A value that is taken as it stands. */
    Shape PLAIN = new Plain();

    /** A list, for which a single item may stand. */
    Shape LIST = new Items();

    /** The value with its short forms expanded. A value that fits no form is left to the schema to refuse. */
    Node expand(Node node);

    /** A map of free names to values of one shape. */
    static Shape named(Shape value) {
        return new Fields(UnaryOperator.identity(), Map.of(), value);
    }

    /** A map with the given keys. */
    static Fields map(Map<String, Shape> keys) {
        return new Fields(UnaryOperator.identity(), keys, PLAIN);
    }

    /** See {@link #PLAIN}. */
    record Plain() implements Shape {
        @Override
        public Node expand(Node node) {
            return node;
        }
    }

    /** See {@link #LIST}. */
    record Items() implements Shape {
        @Override
        public Node expand(Node node) {
            return node instanceof ListNode ? node : new ListNode(node.origin(), node.overrode(), List.of(node));
        }
    }

    /**
     * A map.
     *
     * @param shorthand makes a map of what may stand in its place
     * @param keys the shapes of the keys that are known
     * @param others the shape of all other keys' values
     */
    record Fields(UnaryOperator<Node> shorthand, Map<String, Shape> keys, Shape others) implements Shape {
        @Override
        public Node expand(Node node) {
            Node written = shorthand.apply(node);
            if (!(written instanceof MapNode map)) {
                return written;
            }
            Map<String, MapNode.Member> expanded = new LinkedHashMap<>();
            for (Map.Entry<String, MapNode.Member> entry : map.members().entrySet()) {
                MapNode.Member member = entry.getValue();
                Node value = shape(entry.getKey()).expand(member.value());
                if (value != member.value()) {
                    expanded.put(entry.getKey(), new MapNode.Member(member.key(), value));
                }
            }
            return map.with(expanded);
        }

        /** The same map, for which the given shorthand may stand. */
        Fields or(UnaryOperator<Node> further) {
            return new Fields(node -> further.apply(shorthand.apply(node)), keys, others);
        }

        private Shape shape(String key) {
            @Nullable Shape known = keys.get(key);
            if (known == null && !keys.isEmpty()) {
                known = Merge.appended(key).map(keys::get).orElse(null);
            }
            return known == null ? others : known;
        }
    }
}
