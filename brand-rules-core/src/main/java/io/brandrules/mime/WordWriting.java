package io.brandrules.mime;

import io.brandrules.text.Composition;
import io.brandrules.text.Span;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.Optional;

/**
 * Text that is written as encoded words of a header, which are written anew as a whole.
 *
 * @param whole where they are written
 * @param label of the charset, as written
 * @param words that they stand for
 */
record WordWriting(Span whole, String label, Charset charset, boolean base64, String words)
        implements Composition.Encoding {
    /** RFC 2047, section 2. */
    private static final int LONGEST = 75;

    /** Each fix writes all of the words anew; no subject is as long as this. */
    private static final int MOST = 2_000;

    @Override
    public Optional<Composition.Rewriting> rewrite(Span part, Span place, String read) {
        if (words.length() > MOST) {
            return Optional.empty();
        }
        String anew = words.substring(0, part.start()) + read + words.substring(part.end());
        if (!OctetText.plain(charset)
                || !charset.canEncode()
                || !charset.newEncoder().canEncode(anew)) {
            return Optional.empty();
        }
        int room = LONGEST - ("=?" + label + "?B??=").length();
        StringBuilder written = new StringBuilder();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < anew.length(); ) {
            int next = anew.offsetByCodePoints(at, 1);
            if (word.length() > 0 && content(word + anew.substring(at, next)).length() > room) {
                append(written, word);
            }
            word.append(anew, at, next);
            at = next;
        }
        append(written, word);
        return Optional.of(new Composition.Rewriting(whole, written.toString(), true));
    }

    private void append(StringBuilder written, StringBuilder word) {
        written.append(written.length() == 0 ? "" : "\r\n ")
                .append("=?")
                .append(label)
                .append(base64 ? "?B?" : "?Q?")
                .append(content(word.toString()))
                .append("?=");
        word.setLength(0);
    }

    private String content(String text) {
        byte[] bytes = text.getBytes(charset);
        if (base64) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        StringBuilder content = new StringBuilder();
        for (byte each : bytes) {
            // RFC 2047, section 5 (3): what may stand in a word wherever it stands.
            boolean plain = each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each >= '0' && each <= '9';
            content.append(
                    plain || "!*+-/".indexOf(each) >= 0
                            ? String.valueOf((char) each)
                            : each == ' ' ? "_" : QuotedPrintableWriting.escaped(each));
        }
        return content.toString();
    }
}
