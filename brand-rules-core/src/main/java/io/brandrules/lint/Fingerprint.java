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
        int count = 0;
        int start = end;
        while (start > 0 && count < NEARBY && source.charAt(start - 1) != '>') {
            start--;
            count += Character.isWhitespace(source.charAt(start)) ? 0 : 1;
        }
        solid(start, end);
    }

    private void after(int start) {
        int count = 0;
        int end = start;
        while (end < source.length() && count < NEARBY && source.charAt(end) != '<') {
            count += Character.isWhitespace(source.charAt(end)) ? 0 : 1;
            end++;
        }
        solid(start, end);
    }

    private void solid(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(source.charAt(i))) {
                key.append(source.charAt(i));
            }
        }
    }
}
