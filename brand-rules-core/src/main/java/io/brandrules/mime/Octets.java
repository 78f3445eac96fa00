package io.brandrules.mime;

import java.util.Arrays;

/** Bytes that a transfer encoding stands for, each with the written characters it came from. Not thread-safe. */
final class Octets {
    private final String text;
    private byte[] bytes;
    private int[] from;
    private int[] to;
    private int length;

    /** None yet; they are written in a text. */
    Octets(String text, int capacity) {
        this.text = text;
        bytes = new byte[capacity];
        from = new int[capacity];
        to = new int[capacity];
    }

    void add(int octet, int start, int end) {
        if (length == bytes.length) {
            int more = Math.max(16, length * 2);
            bytes = Arrays.copyOf(bytes, more);
            from = Arrays.copyOf(from, more);
            to = Arrays.copyOf(to, more);
        }
        bytes[length] = (byte) octet;
        from[length] = start;
        to[length++] = end;
    }

    void addAll(Octets others) {
        for (int i = 0; i < others.length; i++) {
            add(others.bytes[i], others.from[i], others.to[i]);
        }
    }

    int length() {
        return length;
    }

    byte at(int index) {
        return bytes[index];
    }

    /** Where a byte's writing begins. */
    int from(int index) {
        return from[index];
    }

    /** Where a byte's writing ends. */
    int to(int index) {
        return to[index];
    }

    /** Whether a byte is written as the character of ASCII that it stands for. */
    boolean literal(int index) {
        return bytes[index] >= 0 && to[index] == from[index] + 1 && text.charAt(from[index]) == bytes[index];
    }

    /** Drops what turns out to be none of them: white space at the end of a line. */
    void cut(int newLength) {
        length = newLength;
    }

    /** The bytes alone. */
    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }
}
