package io.brandrules.layer;

import io.brandrules.data.ListNode;
import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.ScalarNode;
import io.brandrules.text.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds colours that are written without quotes: YAML takes {@code ink: #1a1a2e} for a key without a value, and the
 * colour for a comment.
 */
final class UnquotedColors {
    private static final Pattern COLOR =
            Pattern.compile("[:,\\[-][ \\t]++(#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8}|[0-9A-Fa-f]{3,4}))(?![0-9A-Za-z])");

    private final SourceText text;

    UnquotedColors(SourceText text) {
        this.text = text;
    }

    /** The last one at or before a line at which the text ceases to be YAML, by its offset. */
    Optional<Map.Entry<Integer, String>> before(int faultLine) {
        for (int line = Math.min(faultLine, text.lineCount()); line > 0; line--) {
            Optional<Map.Entry<Integer, String>> color = on(line);
            if (color.isPresent()) {
                return color;
            }
        }
        return Optional.empty();
    }

    /** Those that leave a key or an item without its value, by offset. */
    Map<Integer, String> within(Node root) {
        TreeSet<Integer> lines = new TreeSet<>();
        Deque<Node> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node instanceof MapNode map) {
                map.members().values().forEach(member -> {
                    if (empty(member.value())) {
                        lines.add(member.key().position().line());
                    }
                    open.push(member.value());
                });
            } else if (node instanceof ListNode list) {
                list.items().forEach(open::push);
            } else if (empty(node)) {
                lines.add(node.origin().position().line());
            }
        }
        Map<Integer, String> colors = new LinkedHashMap<>();
        lines.forEach(line -> on(line).ifPresent(color -> colors.put(color.getKey(), color.getValue())));
        return colors;
    }

    private static boolean empty(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.value() == null
                && scalar.text().isEmpty();
    }

    private Optional<Map.Entry<Integer, String>> on(int line) {
        String written = text.line(line);
        Matcher matcher = COLOR.matcher(written);
        while (matcher.find()) {
            String before = written.substring(0, matcher.start(1));
            boolean quoted = odd(before, '"') || odd(before, '\'');
            if (!quoted && !before.contains(" #")) {
                return Optional.of(Map.entry(text.lineStart(line) + matcher.start(1), matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    private static boolean odd(String text, char quote) {
        return text.chars().filter(c -> c == quote).count() % 2 == 1;
    }
}
