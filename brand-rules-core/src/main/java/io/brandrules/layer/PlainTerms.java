package io.brandrules.layer;

import io.brandrules.data.ListNode;
import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.ScalarNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The terms of a ruleset that the schema cannot refuse: maps that say in plain texts what to avoid and what to use.
 *
 * <p>A term list has thousands of them, and the validator would spend more on them than everything else takes to load.
 * A test holds this to the schema.
 */
final class PlainTerms {
    private static final Set<String> TEXTS = Set.of("use", "because", "source", "owner");

    private PlainTerms() {}

    /** The layer without its plain terms. */
    static MapNode without(MapNode layer) {
        MapNode.Member tone = layer.members().get("tone");
        if (tone == null || !(tone.value() instanceof MapNode section)) {
            return layer;
        }
        MapNode.Member terms = section.members().get("terms");
        if (terms == null || !(terms.value() instanceof MapNode entries)) {
            return layer;
        }
        Map<String, MapNode.Member> others = new LinkedHashMap<>();
        entries.members().forEach((name, entry) -> {
            if (!plain(entry.value())) {
                others.put(name, entry);
            }
        });
        MapNode fewer = new MapNode(entries.origin(), entries.overrode(), others);
        MapNode rest = section.with(Map.of("terms", new MapNode.Member(terms.key(), fewer)));
        return layer.with(Map.of("tone", new MapNode.Member(tone.key(), rest)));
    }

    private static boolean plain(Node entry) {
        if (!(entry instanceof MapNode term)) {
            return false;
        }
        for (Map.Entry<String, MapNode.Member> member : term.members().entrySet()) {
            Node value = member.getValue().value();
            boolean fits = TEXTS.contains(member.getKey())
                    ? text(value)
                    : member.getKey().equals("avoid") && texts(value);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean texts(Node value) {
        if (!(value instanceof ListNode list)) {
            return text(value);
        }
        for (Node item : list.items()) {
            if (!text(item)) {
                return false;
            }
        }
        return true;
    }

    private static boolean text(Node value) {
        return value instanceof ScalarNode scalar && scalar.value() instanceof String text && !text.isBlank();
    }
}
