package io.brandrules.tokens;

import io.brandrules.data.Node;
import io.brandrules.data.ScalarNode;
import java.util.Optional;

/** Values of the kinds that JSON has. */
final class Values {
    private Values() {}

    static Optional<Double> number(Node node) {
        return node instanceof ScalarNode scalar && scalar.value() instanceof Number number
                ? Optional.of(number.doubleValue())
                : Optional.empty();
    }

    static Optional<String> string(Node node) {
        return node instanceof ScalarNode scalar && scalar.value() instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    /** A text or a number as it is written. */
    static Optional<String> written(Node node) {
        return node instanceof ScalarNode scalar
                        && (scalar.value() instanceof String || scalar.value() instanceof Number)
                ? Optional.of(scalar.text())
                : Optional.empty();
    }
}
