package io.brandrules.mime;

import io.brandrules.text.TextLines;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * Undoes the transfer encodings of mail.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2045#section-6.7">RFC 2045, sections 6.7 and 6.8</a>
 */
final class TransferEncoding {
    private static final int[] DIGITS = digits();

    private TransferEncoding() {}

    /**
     * The bytes of a base64 text.
     *
     * @param whole whether it holds whole groups alone and nothing that has no place in it
     */
    record Base64(Octets octets, boolean whole) {}

    /**
     * Decodes quoted-printable. What is no escape stands for itself; white space before a line end is none of the text.
     *
     * @param charset of characters beyond ASCII, which have no place in it
     * @param word whether it is an encoded word, in which an underscore is a space
     */
    static Octets quotedPrintable(String text, int start, int end, Charset charset, boolean word) {
        Octets octets = new Octets(text, end - start);
        int solid = 0;
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '=' && !word && softBreak(text, at, end) >= 0) {
                at = softBreak(text, at, end);
                solid = octets.length();
            } else if (c == '=' && at + 2 < end && hex(text, at + 1) >= 0) {
                octets.add(hex(text, at + 1), at, at + 3);
                at += 3;
                solid = octets.length();
            } else {
                if (!word && (c == '\n' || c == '\r')) {
                    octets.cut(solid);
                }
                at = literal(octets, text, at, end, charset, word);
                solid = c == ' ' || c == '\t' ? solid : octets.length();
            }
        }
        return octets;
    }

    private static int literal(Octets octets, String text, int at, int end, Charset charset, boolean word) {
        char c = text.charAt(at);
        if (c < 0x80) {
            octets.add(word && c == '_' ? ' ' : c, at, at + 1);
            return at + 1;
        }
        int next = Math.min(end, text.offsetByCodePoints(at, 1));
        for (byte each : text.substring(at, next).getBytes(charset)) {
            octets.add(each, at, next);
        }
        return next;
    }

    /** The end of a soft line break at an offset; -1 where there is none. */
    private static int softBreak(String text, int at, int end) {
        int next = at + 1;
        while (next < end && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        if (next == end) {
            return end;
        }
        char c = text.charAt(next);
        return c == '\n' || c == '\r' ? TextLines.after(text, next, end) : -1;
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 || text.charAt(at) > 'f' || text.charAt(at + 1) > 'f' ? -1 : high * 16 + low;
    }

    /** Decodes base64; each byte comes from the whole group that holds it. */
    static Base64 base64(String text, int start, int end) {
        Octets octets = new Octets(text, (end - start) / 4 * 3 + 3);
        boolean whole = true;
        boolean padded = false;
        int bits = 0;
        int count = 0;
        int first = start;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            int digit = c < DIGITS.length ? DIGITS[c] : -1;
            if (digit >= 0) {
                whole &= !padded;
                first = count == 0 ? at : first;
                bits = bits << 6 | digit;
                if (++count == 4) {
                    group(octets, bits, 3, first, at + 1);
                    count = 0;
                }
            } else if (c == '=') {
                whole &= padded || count >= 2;
                padded = true;
                int close = count == 2 && at + 1 < end && text.charAt(at + 1) == '=' ? at + 2 : at + 1;
                group(octets, count == 2 ? bits << 12 : bits << 6, count - 1, first, close);
                count = 0;
            } else if (c > ' ') {
                whole = false;
            }
        }
        if (count > 0) {
            whole = false;
            group(octets, count == 2 ? bits << 12 : bits << 6, count - 1, first, end);
        }
        return new Base64(octets, whole);
    }

    private static void group(Octets octets, int bits, int count, int from, int to) {
        for (int i = 0; i < count; i++) {
            octets.add(bits >> (16 - 8 * i), from, to);
        }
    }

    private static int[] digits() {
        int[] digits = new int[128];
        Arrays.fill(digits, -1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < alphabet.length(); i++) {
            digits[alphabet.charAt(i)] = i;
        }
        return digits;
    }
}
