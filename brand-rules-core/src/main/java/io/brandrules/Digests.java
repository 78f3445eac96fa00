package io.brandrules;

import io.brandrules.text.SourceText;
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
    private Digests() {}

    /**
     * The digest of a document.
     *
     * @param read the files that it reads, by path
     */
    static String of(SourceText source, Collection<SourceText> read) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            update(sha, source);
            read.forEach(file -> update(sha, file));
            return "sha256:" + HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void update(MessageDigest sha, SourceText source) {
        byte[] bytes = source.text().getBytes(StandardCharsets.UTF_8);
        sha.update(bytes, 0, source.text().indexOf('\r') < 0 ? bytes.length : lines(bytes));
    }

    /** Ends each line in LF, and answers with the number of bytes that are left. */
    private static int lines(byte[] bytes) {
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\r') {
                bytes[length++] = bytes[i];
            } else if (i + 1 == bytes.length || bytes[i + 1] != '\n') {
                bytes[length++] = '\n';
            }
        }
        return length;
    }
}
