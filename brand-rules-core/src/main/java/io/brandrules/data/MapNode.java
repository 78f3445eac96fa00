package io.brandrules.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values by key, in the order in which they are written.
 *
 * @param members by key; each knows where its key is written
 */
public record MapNode(Origin origin, List<Origin> overrode, Map<String, Member> members) implements Node {
    public MapNode {
        overrode = List.copyOf(overrode);
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The same map with other values for some of its keys; itself if there are none. */
    public MapNode with(Map<String, Member> others) {
        if (others.isEmpty()) {
            return this;
        }
        Map<String, Member> all = new LinkedHashMap<>(members);
        all.putAll(others);
        return new MapNode(origin, overrode, all);
    }

    /** The value of a key, if it is there. */
    public Optional<Node> get(String key) {
        return Optional.ofNullable(members.get(key)).map(Member::value);
    }

    /**
     * A key and its value.
     *
     * @param key where the key is written
     */
    public record Member(Origin key, Node value) {}
}
