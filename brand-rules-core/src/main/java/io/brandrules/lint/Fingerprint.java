package io.brandrules.lint;

import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a violation is known by from one run to the next: its rule, its entry, its excerpt and the words around it as
 * far as the next tag, whatever the line, the indentation, the neighbours and the file's name.
 */
final class Fingerprint {
    private static final int NEARBY = 24;
    private static final int BYTES = 12;

    private Fingerprint() {}

    static String of(String rule, String entry, String excerpt, SourceText source, Span span) {
        String key = String.join(
                "\u0000",
                rule,
                entry,
                flat(excerpt),
                before(source.text(), span.start()),
                after(source.text(), span.end()));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String before(String text, int end) {
        StringBuilder nearby = new StringBuilder();
        for (int i = end - 1; i >= 0 && nearby.length() < NEARBY && text.charAt(i) != '>'; i--) {
            if (!Character.isWhitespace(text.charAt(i))) {
                nearby.append(text.charAt(i));
            }
        }
        return nearby.reverse().toString();
    }

    private static String after(String text, int start) {
        StringBuilder nearby = new StringBuilder();
        for (int i = start; i < text.length() && nearby.length() < NEARBY && text.charAt(i) != '<'; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                nearby.append(text.charAt(i));
            }
        }
        return nearby.toString();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", "");
    }
}
