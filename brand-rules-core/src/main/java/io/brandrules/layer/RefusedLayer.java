package io.brandrules.layer;

/** A layer that cannot be had; the message goes on after the layer's name. */
public final class RefusedLayer extends Exception {
    private static final long serialVersionUID = 1;

    RefusedLayer(String message) {
        super(message);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
