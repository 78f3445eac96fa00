package io.brandrules.layer;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.data.ListNode;
import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.Reading;
import io.brandrules.data.ScalarNode;
import io.brandrules.data.Yaml;
import io.brandrules.text.SourceText;
import java.util.stream.Collectors;

/** Layers from texts, and trees as texts. */
final class Written {
    private Written() {}

    static MapNode layer(String file, String text) {
        Reading reading = Yaml.parse(file, SourceText.of(text));
        assertThat(reading.faults()).isEmpty();
        return (MapNode) reading.root().orElseThrow();
    }

    /** A tree on one line, as JSON without quotes. */
    static String shown(Node node) {
        if (node instanceof MapNode map) {
            return map.members().entrySet().stream()
                    .map(member ->
                            member.getKey() + ": " + shown(member.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof ListNode list) {
            return list.items().stream().map(Written::shown).collect(Collectors.joining(", ", "[", "]"));
        }
        return String.valueOf(((ScalarNode) node).value());
    }
}
