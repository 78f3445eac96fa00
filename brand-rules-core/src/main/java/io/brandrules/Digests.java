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
    /** How much is encoded at a time. */
    private static final int PIECE = 512;

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

    /** Most pieces hold ASCII alone, which is encoded by copying it, even where the whole text holds more. */
    private static void update(MessageDigest sha, String text) {
        String lines = withLineFeeds(text);
        int from = 0;
        while (from < lines.length()) {
            int to = Math.min(from + PIECE, lines.length());
            to += to < lines.length() && Character.isSurrogatePair(lines.charAt(to - 1), lines.charAt(to)) ? 1 : 0;
            sha.update(lines.substring(from, to).getBytes(StandardCharsets.UTF_8));
            from = to;
        }
    }

    private static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
