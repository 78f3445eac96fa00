package io.brandrules.ruleset;

/** A layer that cannot be had; the message goes on after the layer's name. */
final class RefusedLayer extends Exception {
    private static final long serialVersionUID = 1;

    RefusedLayer(String message) {
        super(message);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
