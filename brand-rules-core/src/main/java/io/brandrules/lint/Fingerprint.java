package io.brandrules.lint;

import io.brandrules.cache.BoundedCache;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;

/**
 * What a violation is known by from one run to the next: its rule, its entry, its excerpt and the words around it as
 * far as the next tag, whatever the line, the indentation, the neighbours and the file's name.
 * Not thread-safe.
 */
final class Fingerprint {
    private static final int NEARBY = 24;
    private static final int BYTES = 12;
    private static final HexFormat HEX = HexFormat.of();

    /** How much is known, in bytes, about. */
    private static final int KNOWN = 4 << 20;

    private final String source;
    private final MessageDigest sha256;
    private final BoundedCache<String, String> known;
    private final Function<String, String> digest = this::digest;

    /** What is digested, its parts apart by a character that is in none of them. */
    private char[] key = new char[256];

    private int length;

    /**
     * The fingerprints of a source.
     *
     * @param known those that were taken lately, of this or another source, by what is digested
     */
    Fingerprint(SourceText source, BoundedCache<String, String> known) {
        this.source = source.text();
        this.known = known;
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Known fingerprints, none of them yet. */
    static BoundedCache<String, String> known() {
        return new BoundedCache<>(KNOWN, (digested, fingerprint) -> 200 + 2 * digested.length());
    }

    String of(String rule, String entry, String excerpt, Span span) {
        int most = rule.length() + entry.length() + excerpt.length() + 2 * NEARBY + 4;
        if (most > key.length) {
            key = new char[most];
        }
        length = 0;
        whole(rule);
        whole(entry);
        solid(excerpt);
        before(span.start());
        after(span.end());
        return known.of(new String(key, 0, length), digest);
    }

    private String digest(String text) {
        sha256.update(text.getBytes(StandardCharsets.UTF_8));
        return HEX.formatHex(sha256.digest(), 0, BYTES);
    }

    private void whole(String text) {
        text.getChars(0, text.length(), key, length);
        length += text.length();
        key[length++] = '\0';
    }

    private void solid(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && (c < '\t' || c > '\r')) {
                key[length++] = c;
            }
        }
        key[length++] = '\0';
    }

    private void before(int end) {
        // From the back, behind the room that all of them would take.
        int last = length + NEARBY;
        int first = last;
        boolean paired = false;
        for (int i = end - 1; i >= 0 && first > length; i--) {
            char c = source.charAt(i);
            if (c == '>') {
                break;
            } else if (!white(c)) {
                key[--first] = c;
                paired |= Character.isSurrogate(c);
            }
        }
        if (paired) {
            interleave(first, last);
        }
        System.arraycopy(key, first, key, length, last - first);
        length += last - first;
        key[length++] = '\0';
    }

    /** Turns the halves of neighbouring pairs about: so these characters came when fingerprints were first taken. */
    private void interleave(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (Character.isLowSurrogate(key[i]) && Character.isHighSurrogate(key[i + 1])) {
                char low = key[i];
                key[i] = key[i + 1];
                key[++i] = low;
            }
        }
    }

    private void after(int start) {
        int most = length + NEARBY;
        for (int i = start; i < source.length() && length < most; i++) {
            char c = source.charAt(i);
            if (c == '<') {
                break;
            } else if (!white(c)) {
                key[length++] = c;
            }
        }
    }

    private static boolean white(char c) {
        return (c <= ' ' || c > '~') && Character.isWhitespace(c);
    }
}
