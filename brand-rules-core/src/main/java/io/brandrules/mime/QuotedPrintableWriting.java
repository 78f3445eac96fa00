package io.brandrules.mime;

import io.brandrules.text.Composition;
import io.brandrules.text.Span;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/**
 * Text of a part that is written in quoted-printable.
 *
 * @param mail that holds it
 */
record QuotedPrintableWriting(String mail, Charset charset) implements Composition.Encoding {
    /** RFC 2045, section 6.7 (5), the sign of a soft line break left aside. */
    private static final int LONGEST = 75;

    @Override
    public Optional<Composition.Rewriting> rewrite(Span part, Span place, String words) {
        if (!OctetText.plain(charset)
                || !charset.canEncode()
                || !charset.newEncoder().canEncode(words)) {
            return Optional.empty();
        }
        int rest = lineEnd(place.end());
        Lines lines = new Lines(place.start() - lineStart(place.start()), mail.contains("\r\n") ? "=\r\n" : "=\n");
        byte[] bytes = words.getBytes(charset);
        for (int i = 0; i < bytes.length; i++) {
            boolean last = i + 1 == bytes.length && rest == 0;
            lines.add(written(bytes[i], last));
        }
        lines.room(rest);
        return Optional.of(new Composition.Rewriting(place, lines.text.toString(), true));
    }

    /** White space at the end of a line would be none of the text. */
    private static String written(byte octet, boolean endsLine) {
        boolean plain = octet > ' ' && octet < 0x7F && octet != '=';
        boolean white = (octet == ' ' || octet == '\t') && !endsLine;
        return plain || white ? String.valueOf((char) octet) : escaped(octet);
    }

    static String escaped(byte octet) {
        return String.format(Locale.ROOT, "=%02X", octet & 0xFF);
    }

    private int lineStart(int offset) {
        int at = offset;
        while (at > 0 && mail.charAt(at - 1) != '\n' && mail.charAt(at - 1) != '\r') {
            at--;
        }
        return at;
    }

    /** The number of characters up to the end of the line. */
    private int lineEnd(int offset) {
        int at = offset;
        while (at < mail.length() && mail.charAt(at) != '\n' && mail.charAt(at) != '\r') {
            at++;
        }
        return at - offset;
    }

    /** Lines that are broken where the next character has no room. */
    private static final class Lines {
        final StringBuilder text = new StringBuilder();
        private final String softBreak;
        private int column;

        Lines(int column, String softBreak) {
            this.column = column;
            this.softBreak = softBreak;
        }

        void add(String character) {
            room(character.length());
            text.append(character);
            column += character.length();
        }

        void room(int needed) {
            if (column > 0 && column + needed > LONGEST) {
                text.append(softBreak);
                column = 0;
            }
        }
    }
}
