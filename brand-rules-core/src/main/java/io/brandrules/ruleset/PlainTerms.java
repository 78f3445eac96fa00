package io.brandrules.ruleset;

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
        Map<String, MapNode.Member> rest = new LinkedHashMap<>();
        entries.members().forEach((name, entry) -> {
            if (!plain(entry.value())) {
                rest.put(name, entry);
            }
        });
        MapNode fewer = with(section, "terms", terms, new MapNode(entries.origin(), entries.overrode(), rest));
        return with(layer, "tone", tone, fewer);
    }

    private static MapNode with(MapNode map, String key, MapNode.Member old, Node value) {
        Map<String, MapNode.Member> members = new LinkedHashMap<>(map.members());
        members.put(key, new MapNode.Member(old.key(), value));
        return new MapNode(map.origin(), map.overrode(), members);
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
        return value instanceof ListNode list ? list.items().stream().allMatch(PlainTerms::text) : text(value);
    }

    private static boolean text(Node value) {
        return value instanceof ScalarNode scalar && scalar.value() instanceof String text && !text.isBlank();
    }
}
