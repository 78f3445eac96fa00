package io.brandrules.tokens;

import io.brandrules.data.ListNode;
import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.ScalarNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How a file of design tokens is written.
 *
 * @param name of the file, as it is shown to people
 * @param dialect by which it is read
 * @param prefix of the keys that have a meaning: {@code $}, or nothing
 */
record FileForm(String name, Dialect dialect, String prefix) {
    /** Recognises the form of a file by its keys. */
    static FileForm of(TokenFile file) {
        MapNode root = file.root();
        boolean studio = root.get("$themes").filter(ListNode.class::isInstance).isPresent()
                || root.get("$metadata")
                        .filter(node ->
                                node instanceof MapNode map && map.members().containsKey("tokenSetOrder"))
                        .isPresent();
        boolean dollar = hasKey(root, "$value") || !hasKey(root, "value");
        Dialect dialect = studio ? Dialect.TOKENS_STUDIO : dollar ? Dialect.STANDARD : Dialect.STYLE_DICTIONARY;
        return new FileForm(file.name(), dialect, dollar ? "$" : "");
    }

    /** Whether what the specification forbids is to be refused rather than read as the dialect means it. */
    boolean strict() {
        return dialect == Dialect.STANDARD;
    }

    /** A property of a token or of a group, by its name without {@code $}. */
    Optional<Node> property(MapNode map, String property) {
        Optional<Node> found = map.get(prefix + property);
        return found.isEmpty() && prefix.isEmpty() ? map.get("$" + property) : found;
    }

    /** A property that is a text. */
    Optional<String> text(MapNode map, String property) {
        return property(map, property)
                .filter(node -> node instanceof ScalarNode scalar && scalar.value() instanceof String)
                .map(node -> ((ScalarNode) node).text());
    }

    /** Whether any map in the file has a key. */
    private static boolean hasKey(MapNode root, String key) {
        Deque<Node> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node instanceof MapNode map) {
                if (map.members().containsKey(key)) {
                    return true;
                }
                map.members().values().forEach(member -> open.push(member.value()));
            }
        }
        return false;
    }
}
