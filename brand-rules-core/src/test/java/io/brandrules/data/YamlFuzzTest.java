package io.brandrules.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.brandrules.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the text, reading it ends in a tree or in faults that lie within it, and plain texts stand at their place. */
class YamlFuzzTest {
    private static final String[] PIECES = {
        "a",
        "b: ",
        "- ",
        "\n",
        "\n  ",
        "\r\n",
        "{",
        "}",
        "[",
        "]",
        ", ",
        "\"",
        "'",
        ": ",
        "? ",
        "|\n",
        ">-\n",
        "&x ",
        "*x",
        "<<: ",
        "!!str ",
        "!t ",
        "# c",
        "😀",
        "\t",
        "\\u00e9",
        "\\UFFFFFFFF",
        "\\ud800",
        "%YAML 9.9\n",
        "---\n",
        "...\n",
        "0x1",
        "1e99",
        ".inf",
        "~",
        "\u0000",
        "\uFEFF",
        "\u0085",
        "\u2028",
        "@",
        "`",
        "\uD800",
        "é"
    };

    @Test
    void anyText() {
        for (long seed = 0; seed < 4_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            holds(text.toString(), seed);
        }
    }

    @Test
    void anyBytes() {
        for (long seed = 0; seed < 500; seed++) {
            byte[] bytes = new byte[64];
            new Random(seed).nextBytes(bytes);
            holds(new String(bytes, StandardCharsets.ISO_8859_1), seed);
        }
    }

    private static void holds(String text, long seed) {
        SourceText source = SourceText.of(text);
        assertThatCode(() -> {
                    Reading reading = Yaml.parse("f", source);
                    reading.faults()
                            .forEach(fault ->
                                    source.position(fault.place().position().offset()));
                    reading.root().ifPresent(root -> standsWhereItSays(root, source));
                })
                .as("seed %d: %s", seed, text)
                .doesNotThrowAnyException();
    }

    private static void standsWhereItSays(Node node, SourceText source) {
        if (node instanceof MapNode map) {
            map.members().values().forEach(member -> standsWhereItSays(member.value(), source));
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> standsWhereItSays(item, source));
        } else if (node instanceof ScalarNode scalar) {
            int offset = node.origin().position().offset();
            char first = offset < source.length() ? source.text().charAt(offset) : ' ';
            boolean plain = "\"'|>&!*".indexOf(first) < 0 && !scalar.text().isEmpty();
            if (plain) {
                assertThat(source.text().substring(offset))
                        .startsWith(scalar.text().substring(0, 1));
            }
        }
    }
}
