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
 * Not thread-safe.
 */
final class Fingerprint {
    private static final int NEARBY = 24;
    private static final int BYTES = 12;
    private static final HexFormat HEX = HexFormat.of();

    private final String source;
    private final MessageDigest sha256;
    private final StringBuilder key = new StringBuilder();
    private final StringBuilder backwards = new StringBuilder();

    /** The fingerprints of a source. */
    Fingerprint(SourceText source) {
        this.source = source.text();
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String of(String rule, String entry, String excerpt, Span span) {
        key.setLength(0);
        key.append(rule).append('\0').append(entry).append('\0');
        for (int i = 0; i < excerpt.length(); i++) {
            char c = excerpt.charAt(i);
            if (c != ' ' && (c < '\t' || c > '\r')) {
                key.append(c);
            }
        }
        key.append('\0');
        before(span.start());
        key.append('\0');
        after(span.end());
        return HEX.formatHex(sha256.digest(key.toString().getBytes(StandardCharsets.UTF_8)), 0, BYTES);
    }

    private void before(int end) {
        backwards.setLength(0);
        for (int i = end - 1; i >= 0 && backwards.length() < NEARBY; i--) {
            char c = source.charAt(i);
            if (c == '>') {
                break;
            } else if (!white(c)) {
                backwards.append(c);
            }
        }
        key.append(backwards.reverse());
    }

    private void after(int start) {
        int from = key.length();
        for (int i = start; i < source.length() && key.length() - from < NEARBY; i++) {
            char c = source.charAt(i);
            if (c == '<') {
                break;
            } else if (!white(c)) {
                key.append(c);
            }
        }
    }

    private static boolean white(char c) {
        return (c <= ' ' || c > '~') && Character.isWhitespace(c);
    }
}
