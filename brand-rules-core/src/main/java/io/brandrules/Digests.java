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
            sha.update(bytes(source));
            read.forEach(file -> sha.update(bytes(file)));
            return "sha256:" + HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(SourceText source) {
        String text = source.text();
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return lines.getBytes(StandardCharsets.UTF_8);
    }
}
