package io.brandrules.layer;

import io.brandrules.data.ListNode;
import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.ScalarNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The short form of {@code sameness.phrases}: a list of what is looked for makes named entries of its items. */
final class PhraseList {
    private static final String KEY = "phrases";
    private static final List<String> NAMING = List.of("words", "text", "pattern");

    private PhraseList() {}

    /** A section {@code sameness} whose phrases, those to be appended too, are a map of entries. */
    static Node expand(Node section) {
        if (!(section instanceof MapNode map)) {
            return section;
        }
        MapNode.Member given = map.members().get(KEY);
        MapNode.Member appended = map.members().get(KEY + "+");
        if (appended == null) {
            return given == null ? section : map.with(Map.of(KEY, named(given)));
        }
        MapNode.Member both = named(appended);
        if (given != null && named(given).value() instanceof MapNode first && both.value() instanceof MapNode further) {
            Map<String, MapNode.Member> entries = new LinkedHashMap<>(first.members());
            further.members().forEach(entries::putIfAbsent);
            both = new MapNode.Member(given.key(), new MapNode(first.origin(), first.overrode(), entries));
        }
        Map<String, MapNode.Member> members = new LinkedHashMap<>(map.members());
        members.remove(KEY + "+");
        members.put(KEY, both);
        return new MapNode(map.origin(), map.overrode(), members);
    }

    private static MapNode.Member named(MapNode.Member phrases) {
        Node value = phrases.value();
        if (value instanceof MapNode) {
            return phrases;
        }
        Map<String, MapNode.Member> entries = new LinkedHashMap<>();
        for (Node item : value instanceof ListNode list ? list.items() : List.of(value)) {
            ListNode avoid = new ListNode(item.origin(), List.of(), List.of(item));
            MapNode entry =
                    new MapNode(item.origin(), List.of(), Map.of("avoid", new MapNode.Member(item.origin(), avoid)));
            entries.put(free(name(item), entries), new MapNode.Member(item.origin(), entry));
        }
        return new MapNode.Member(phrases.key(), new MapNode(value.origin(), value.overrode(), entries));
    }

    private static String name(Node item) {
        if (item instanceof ScalarNode scalar) {
            return scalar.text();
        }
        for (String key : NAMING) {
            if (item instanceof MapNode map
                    && map.members().containsKey(key)
                    && map.members().get(key).value() instanceof ScalarNode scalar) {
                return scalar.text();
            }
        }
        return "phrase";
    }

    private static String free(String name, Map<String, MapNode.Member> taken) {
        String free = name;
        for (int i = 2; taken.containsKey(free); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }
}
