package io.brandrules.tokens;

import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.Pointer;
import io.brandrules.data.ScalarNode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A reference by JSON pointer, {@code { "$ref": "#/color/lagoon/$value" }}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6901#section-6">RFC 6901, section 6</a>
 */
record JsonReference(Pointer pointer) {
    /** The text after {@code $ref}, if the value is such a map. */
    static Optional<ScalarNode> written(Node node) {
        return node instanceof MapNode map
                ? map.get("$ref").filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast)
                : Optional.empty();
    }

    /** Reads what stands after {@code $ref}; empty where it does not point into this file. */
    static Optional<JsonReference> of(Node text) {
        if (!(text instanceof ScalarNode scalar) || !scalar.text().startsWith("#/")) {
            return Optional.empty();
        }
        return Optional.of(new JsonReference(new Pointer(unescaped(scalar.text().substring(1)))));
    }

    /** The steps, without their escapes. */
    String[] steps() {
        String[] steps = pointer.text().substring(1).split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            steps[i] = steps[i].replace("~1", "/").replace("~0", "~");
        }
        return steps;
    }

    /** Resolves the escapes of a URI's fragment, and leaves a lone {@code %} as it is. */
    private static String unescaped(String fragment) {
        if (fragment.indexOf('%') < 0) {
            return fragment;
        }
        byte[] bytes = fragment.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean escape = bytes[i] == '%'
                    && i + 2 < bytes.length
                    && HexFormat.isHexDigit(bytes[i + 1])
                    && HexFormat.isHexDigit(bytes[i + 2]);
            bytes[length++] = escape
                    ? (byte) (HexFormat.fromHexDigit(bytes[i + 1]) << 4 | HexFormat.fromHexDigit(bytes[i + 2]))
                    : bytes[i];
            i += escape ? 2 : 0;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
