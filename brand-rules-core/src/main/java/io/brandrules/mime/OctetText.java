package io.brandrules.mime;

import io.brandrules.text.Composition;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/** Decodes bytes into a text whose characters know where their bytes were written. Used once. */
final class OctetText {
    /** No charset has a character of more bytes, shift sequences included. */
    private static final int LONGEST = 16;

    private static final List<String> SHIFTING = List.of("UTF-16", "UTF-32", "ISO-2022", "x-ISO-2022");

    private final Octets octets;
    private final Composition.Builder text;
    private final CharsetDecoder decoder;
    private final boolean ascii;
    private final int[] starts;
    private final int begin;
    private boolean malformed;

    private OctetText(Octets octets, Charset charset, Composition.Builder text) {
        this.octets = octets;
        this.text = text;
        this.begin = text.length();
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.ascii = plain(charset);
        this.starts = new int[octets.length() + 1];
    }

    /** What was decoded. Immutable. */
    static final class Decoded {
        private final boolean malformed;
        private final int[] starts;

        private Decoded(boolean malformed, int[] starts) {
            this.malformed = malformed;
            this.starts = starts;
        }

        /** Whether there were bytes that the charset does not know, which became U+FFFD. */
        boolean malformed() {
            return malformed;
        }

        /** The first byte of a character; of the one behind the last, the number of bytes. */
        int start(int character) {
            return starts[character];
        }
    }

    static Decoded decode(Octets octets, Charset charset, Composition.Builder text) {
        OctetText decoding = new OctetText(octets, charset, text);
        decoding.read();
        return new Decoded(decoding.malformed, decoding.starts);
    }

    /** Whether each byte of ASCII stands for itself between two characters, whatever came before. */
    static boolean plain(Charset charset) {
        return SHIFTING.stream().noneMatch(charset.name()::startsWith);
    }

    /** Whether a charset can be that of text whose lines are told apart by single bytes. */
    static boolean readable(Charset charset) {
        return !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32");
    }

    private void read() {
        ByteBuffer bytes = ByteBuffer.wrap(octets.toArray());
        CharBuffer out = CharBuffer.allocate(4);
        int at = 0;
        while (at < octets.length()) {
            at = ascii && octets.at(at) >= 0 ? run(at) : character(bytes, out, at);
        }
        starts[text.length() - begin] = octets.length();
    }

    /** Appends characters of ASCII that are written one beside the other, or one that is not. */
    private int run(int from) {
        if (!octets.literal(from)) {
            return put(String.valueOf((char) octets.at(from)), from, from + 1);
        }
        int at = from + 1;
        while (at < octets.length() && octets.literal(at) && octets.from(at) == octets.to(at - 1)) {
            at++;
        }
        for (int i = from; i < at; i++) {
            starts[text.length() - begin + i - from] = i;
        }
        text.linear(0, octets.from(from), octets.to(at - 1));
        return at;
    }

    /** Appends the character whose bytes begin at an offset, up to where the decoder finds their end. */
    private int character(ByteBuffer bytes, CharBuffer out, int from) {
        bytes.limit(from).position(from);
        out.clear();
        while (bytes.limit() < octets.length() && bytes.limit() - from < LONGEST) {
            bytes.limit(bytes.limit() + 1);
            CoderResult result = decoder.decode(bytes, out, false);
            if (result.isError()) {
                malformed = true;
                decoder.reset();
                return put("\ufffd", from, Math.max(from + 1, bytes.position() + result.length() - 1));
            }
            if (out.position() > 0) {
                return put(out.flip().toString(), from, bytes.position());
            }
        }
        // What is left has shifted the charset, or is half a character.
        boolean half = bytes.position() < bytes.limit();
        malformed |= half;
        return half ? put("\ufffd", from, bytes.limit()) : bytes.limit();
    }

    /** Appends characters, and answers with where their bytes end. */
    private int put(String characters, int from, int to) {
        for (int i = 0; i < characters.length(); i++) {
            starts[text.length() - begin + i] = from;
        }
        text.atomic(characters, 0, octets.from(from), octets.to(to - 1));
        return to;
    }
}
