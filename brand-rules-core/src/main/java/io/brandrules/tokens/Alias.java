package io.brandrules.tokens;

import io.brandrules.data.Node;
import io.brandrules.data.ScalarNode;
import java.util.Optional;

/** References as texts, {@code {color.brand.lagoon}}. */
final class Alias {
    private Alias() {}

    /** The path between the braces, if the text is a reference and nothing else. */
    static Optional<String> path(String text) {
        int last = text.length() - 1;
        boolean whole = last > 1 && text.charAt(0) == '{' && text.indexOf('}') == last && text.indexOf('{', 1) < 0;
        return whole ? Optional.of(text.substring(1, last).strip()) : Optional.empty();
    }

    /** The path of a value that is a reference and nothing else. */
    static Optional<String> path(Node node) {
        return node instanceof ScalarNode scalar && scalar.value() instanceof String text
                ? path(text)
                : Optional.empty();
    }

    /** Whether a value leads to another one, by path or by pointer. */
    static boolean isReference(Node node) {
        return path(node).isPresent() || JsonReference.written(node).isPresent();
    }
}
