package io.brandrules;

import io.brandrules.text.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/**
 * The digest by which a document is known: SHA-256 over its decoded text in UTF-8 with LF line ends, then over that of
 * each local file that it reads.
 */
final class Digests {
    /** How much is encoded at a time. */
    private static final int CHUNK = 8192;

    private Digests() {}

    /**
     * The digest of a document.
     *
     * @param read the files that it reads, by path
     */
    static String of(SourceText source, Collection<SourceText> read) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            update(sha, source.text());
            read.forEach(file -> update(sha, file.text()));
            return "sha256:" + HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void update(MessageDigest sha, String text) {
        CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        CharBuffer chars = withLineFeeds(text);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = encoder.encode(chars, bytes, true);
            sha.update(bytes.array(), 0, bytes.position());
            bytes.clear();
        }
    }

    /** The characters of a text, each line ended in LF. */
    private static CharBuffer withLineFeeds(String text) {
        char[] chars = text.toCharArray();
        int carriage = text.indexOf('\r');
        int length = carriage < 0 ? chars.length : carriage;
        for (int i = length; i < chars.length; i++) {
            if (chars[i] != '\r') {
                chars[length++] = chars[i];
            } else if (i + 1 == chars.length || chars[i + 1] != '\n') {
                chars[length++] = '\n';
            }
        }
        return CharBuffer.wrap(chars, 0, length);
    }
}
