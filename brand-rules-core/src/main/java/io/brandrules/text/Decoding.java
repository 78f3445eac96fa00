package io.brandrules.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;

/**
 * How bytes become text: by mark, by declaration, as valid UTF-8, as windows-1252, in that order.
 *
 * @param text without its byte order mark
 * @param charset it was decoded with
 * @param guessed whether nothing told the charset, and the bytes are not UTF-8
 * @param malformed whether bytes that the charset does not know became U+FFFD
 */
record Decoding(String text, Charset charset, boolean guessed, boolean malformed) {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The marks, those first that begin with another. */
    private static final List<Mark> MARKS = List.of(
            new Mark(Charset.forName("UTF-32BE"), 0x00, 0x00, 0xFE, 0xFF),
            new Mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0x00, 0x00),
            new Mark(UTF_8, 0xEF, 0xBB, 0xBF),
            new Mark(UTF_16BE, 0xFE, 0xFF),
            new Mark(UTF_16LE, 0xFF, 0xFE));

    /** Bytes 80 to 9F of windows-1252 by the Encoding standard, which gives C1 controls to the five that are free. */
    private static final String WINDOWS_1252_HIGH = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021"
            + "\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
            + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014"
            + "\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    static Decoding of(byte[] bytes, Optional<Charset> declared) {
        for (Mark mark : MARKS) {
            if (mark.begins(bytes)) {
                return decode(bytes, mark.bytes.length, mark.charset);
            }
        }
        if (declared.isPresent()) {
            return decode(bytes, 0, declared.get());
        }
        Decoding utf8 = decode(bytes, 0, UTF_8);
        return utf8.malformed ? new Decoding(windows1252(bytes, 0), WINDOWS_1252, true, false) : utf8;
    }

    private static Decoding decode(byte[] bytes, int from, Charset charset) {
        if (charset.equals(WINDOWS_1252)) {
            return new Decoding(windows1252(bytes, from), charset, false, false);
        }
        int length = bytes.length - from;
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, length))
                    .toString();
            return new Decoding(text, charset, false, false);
        } catch (CharacterCodingException e) {
            return new Decoding(new String(bytes, from, length, charset), charset, false, true);
        }
    }

    private static String windows1252(byte[] bytes, int from) {
        char[] chars = new char[bytes.length - from];
        for (int i = 0; i < chars.length; i++) {
            int b = bytes[from + i] & 0xFF;
            chars[i] = b >= 0x80 && b < 0xA0 ? WINDOWS_1252_HIGH.charAt(b - 0x80) : (char) b;
        }
        return new String(chars);
    }

    private static final class Mark {
        final Charset charset;
        final int[] bytes;

        Mark(Charset charset, int... bytes) {
            this.charset = charset;
            this.bytes = bytes;
        }

        boolean begins(byte[] content) {
            if (content.length < bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if ((content[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
