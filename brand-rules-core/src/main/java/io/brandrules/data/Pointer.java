package io.brandrules.data;

import java.util.Optional;

/**
 * The place of a value within a document, as RFC 6901 writes it.
 *
 * @param text empty for the whole document
 */
public record Pointer(String text) {
    /** The whole document. */
    public static final Pointer ROOT = new Pointer("");

    /** The value of a key of the map at this place. */
    public Pointer key(String key) {
        boolean plain = key.indexOf('~') < 0 && key.indexOf('/') < 0;
        return new Pointer(text + "/" + (plain ? key : key.replace("~", "~0").replace("/", "~1")));
    }

    /** The item of the list at this place; {@code index} is 0-based. */
    public Pointer item(int index) {
        return new Pointer(text + "/" + index);
    }

    /** The place that this one lies in; empty for the whole document. */
    public Optional<Pointer> parent() {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Pointer(text.substring(0, text.lastIndexOf('/'))));
    }

    /** The last step, as a key or a number; empty for the whole document. */
    public String lastStep() {
        String step = text.substring(text.lastIndexOf('/') + 1);
        return step.replace("~1", "/").replace("~0", "~");
    }

    /** The value at this place of a document, if there is one. */
    public Optional<Node> in(Node root) {
        Node found = root;
        String[] steps = text.split("/", -1);
        for (int i = 1; i < steps.length; i++) {
            Optional<Node> next = step(found, steps[i].replace("~1", "/").replace("~0", "~"));
            if (next.isEmpty()) {
                return next;
            }
            found = next.get();
        }
        return Optional.of(found);
    }

    /** How many steps lead here. */
    public int depth() {
        return (int) text.chars().filter(c -> c == '/').count();
    }

    /** Whether {@code other} is this place or lies within it. */
    public boolean contains(Pointer other) {
        return other.text.startsWith(text)
                && (other.text.length() == text.length() || other.text.charAt(text.length()) == '/');
    }

    @Override
    public String toString() {
        return text;
    }

    private static Optional<Node> step(Node node, String step) {
        if (node instanceof MapNode map) {
            return map.get(step);
        }
        if (node instanceof ListNode list && step.length() < 10 && step.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int index = step.isEmpty() ? -1 : Integer.parseInt(step);
            return index >= 0 && index < list.items().size()
                    ? Optional.of(list.items().get(index))
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
