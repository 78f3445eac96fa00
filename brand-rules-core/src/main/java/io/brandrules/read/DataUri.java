package io.brandrules.read;

import io.brandrules.text.MappedText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The text in a {@code data:} URL, each character with its place: percent-encoded, in base64, or as it is.
 *
 * <p>A character that base64 holds stands for the four that its three bytes are written in. A number sign that is not
 * encoded begins a fragment by the letter of the URL standard; it is read as part of the text here, since it is a colour
 * that somebody wrote.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#data-url-processor">Fetch, section 6</a>
 */
final class DataUri {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int[] VALUES = new int[128];

    static {
        Arrays.fill(VALUES, -1);
        for (int i = 0; i < DIGITS.length(); i++) {
            VALUES[DIGITS.charAt(i)] = i;
        }
    }

    private final MappedText url;
    private byte[] bytes;
    private int[] starts;
    private int[] ends;
    private int count;

    private DataUri(MappedText url, int capacity) {
        this.url = url;
        this.bytes = new byte[capacity];
        this.starts = new int[capacity];
        this.ends = new int[capacity];
    }

    /** The text of a URL that holds text of a media type; empty for another URL, and for one without content. */
    static Optional<MappedText> text(MappedText url, String mediaType) {
        int comma = comma(url.toString(), mediaType);
        if (comma < 0) {
            return Optional.empty();
        }
        DataUri uri = new DataUri(url, Math.max(16, url.length() - comma));
        uri.percentDecode(comma + 1);
        if (url.toString()
                .substring(0, comma)
                .toLowerCase(Locale.ROOT)
                .stripTrailing()
                .endsWith("base64")) {
            uri.base64Decode();
        }
        MappedText text = uri.decode();
        return text.length() == 0 ? Optional.empty() : Optional.of(text);
    }

    /** Whether a URL holds something of a media type. */
    static boolean is(MappedText url, String mediaType) {
        return comma(url.toString(), mediaType) >= 0;
    }

    private static int comma(String url, String mediaType) {
        int start = 0;
        while (start < url.length() && url.charAt(start) <= ' ') {
            start++;
        }
        int end = start + 5 + mediaType.length();
        boolean named = url.regionMatches(true, start, "data:" + mediaType, 0, end - start);
        return named && end < url.length() && ";, ".indexOf(url.charAt(end)) >= 0 ? url.indexOf(',', end) : -1;
    }

    private void percentDecode(int from) {
        int at = from;
        while (at < url.length()) {
            char c = url.charAt(at);
            int high = c == '%' && at + 2 < url.length() ? hex(url.charAt(at + 1)) : -1;
            int low = high >= 0 ? hex(url.charAt(at + 2)) : -1;
            if (low >= 0) {
                put((byte) (high << 4 | low), at, at + 3);
                at += 3;
            } else if (c < 0x80) {
                put((byte) c, at, at + 1);
                at++;
            } else {
                int width = Character.charCount(Character.codePointAt(url, at));
                for (byte b : url.toString().substring(at, at + width).getBytes(StandardCharsets.UTF_8)) {
                    put(b, at, at + width);
                }
                at += width;
            }
        }
    }

    private static int hex(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    private void put(byte value, int start, int end) {
        if (count == bytes.length) {
            bytes = Arrays.copyOf(bytes, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        bytes[count] = value;
        starts[count] = start;
        ends[count++] = end;
    }

    /** Replaces the bytes by those that they are the base64 of; what is no digit of it is passed over. */
    private void base64Decode() {
        int digits = 0;
        int bits = 0;
        int start = 0;
        int end = 0;
        int written = 0;
        for (int i = 0; i <= count; i++) {
            int value = i < count && bytes[i] >= 0 ? VALUES[bytes[i]] : -1;
            if (value >= 0) {
                start = digits == 0 ? starts[i] : start;
                end = ends[i];
                bits = bits << 6 | value;
                digits++;
            }
            boolean last = i == count || bytes[i] == '=';
            if (digits == 4 || last && digits > 1) {
                int missing = 4 - digits;
                bits <<= 6 * missing;
                for (int octet = 0; octet < 3 - missing; octet++) {
                    bytes[written] = (byte) (bits >> 16 - 8 * octet);
                    starts[written] = start;
                    ends[written++] = end;
                }
                digits = 0;
                bits = 0;
            }
            if (last) {
                break;
            }
        }
        count = written;
    }

    private MappedText decode() {
        return decode(StandardCharsets.UTF_8)
                .or(() -> decode(StandardCharsets.ISO_8859_1))
                .orElse(MappedText.EMPTY);
    }

    /** The text that the bytes are in a charset; empty where they are not in it. */
    private Optional<MappedText> decode(Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        MappedText.Builder text = MappedText.builder();
        for (int at = 0; at < count; ) {
            int width = Math.min(width(bytes[at], charset), count - at);
            // One character at a time, so that it is known which bytes it takes.
            Optional<String> character = width == 1 && bytes[at] >= 0
                    ? Optional.of(Character.toString(bytes[at]))
                    : decode(decoder, at, width);
            if (character.isEmpty()) {
                return Optional.empty();
            }
            append(text, character.get(), at, at + width - 1);
            at += width;
        }
        return Optional.of(text.build().through(url));
    }

    private Optional<String> decode(CharsetDecoder decoder, int from, int width) {
        try {
            return Optional.of(
                    decoder.decode(ByteBuffer.wrap(bytes, from, width)).toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private void append(MappedText.Builder text, String character, int first, int last) {
        boolean itself = starts[first] + character.length() == ends[last]
                && url.toString().startsWith(character, starts[first]);
        if (character.equals("\ufeff") && first == 0) {
            return;
        }
        if (itself) {
            text.linear(character, 0, character.length(), starts[first]);
        } else {
            text.atomic(character, starts[first], ends[last]);
        }
    }

    private static int width(byte first, Charset charset) {
        if (!charset.equals(StandardCharsets.UTF_8) || first >= 0) {
            return 1;
        }
        return (first & 0xE0) == 0xC0 ? 2 : (first & 0xF0) == 0xE0 ? 3 : 4;
    }
}
