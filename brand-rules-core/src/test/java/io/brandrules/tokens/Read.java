package io.brandrules.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.data.Fault;
import io.brandrules.data.MapNode;
import io.brandrules.data.Reading;
import io.brandrules.data.Yaml;
import io.brandrules.text.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files of design tokens given as texts, and what is read of them in few words. */
final class Read {
    private Read() {}

    static TokenFile file(String name, String text) {
        Reading reading = Yaml.parse(name, SourceText.of(text));
        assertThat(reading.faults()).isEmpty();
        return new TokenFile(name, (MapNode) reading.root().orElseThrow());
    }

    static DesignTokens tokens(String text) {
        return DesignTokens.read(List.of(file("t.json", text)));
    }

    /** Each colour as it is painted, by name; nothing may be wrong. */
    static Map<String, String> colors(String text) {
        return colors(tokens(text));
    }

    static Map<String, String> colors(DesignTokens tokens) {
        assertThat(tokens.errors()).isEmpty();
        Map<String, String> colors = new LinkedHashMap<>();
        tokens.colors().forEach(color -> colors.put(color.name(), color.value().hex()));
        return colors;
    }

    /** Each error as {@code line:column message}. */
    static List<String> errors(String text) {
        return told(tokens(text).errors());
    }

    static List<String> notices(String text) {
        DesignTokens tokens = tokens(text);
        assertThat(tokens.errors()).isEmpty();
        return told(tokens.notices());
    }

    static List<String> told(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.place().position() + " " + fault.message())
                .toList();
    }
}
