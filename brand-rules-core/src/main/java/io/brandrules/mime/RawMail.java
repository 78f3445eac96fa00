package io.brandrules.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import java.nio.charset.Charset;
import java.util.Optional;

/** Decodes the bytes of a mail, each of its parts by the charset that the part declares. */
public final class RawMail {
    private static final char ESCAPE = 0x1B;

    private RawMail() {}

    /**
     * The text of a mail as it is written: by its byte order mark; else what a part writes as it reads by the charset
     * of the part, and all else as UTF-8 where it is valid, else as windows-1252.
     */
    public static SourceText decode(byte[] mail) {
        boolean marked = mail.length > 1 && ((mail[0] & mail[1] & 0xFE) == 0xFE || (mail[0] & 0xFF) == 0xEF);
        if (marked || plain(mail)) {
            return SourceText.decode(mail, Optional.empty());
        }
        return new Pieces(new String(mail, ISO_8859_1)).decode();
    }

    /** Whether every byte is a character of ASCII, and none of them shifts to another charset. */
    private static boolean plain(byte[] mail) {
        for (byte each : mail) {
            if (each < 0 || each == ESCAPE) {
                return false;
            }
        }
        return true;
    }

    /** The stretches of one mail, decoded one after the other. */
    private static final class Pieces {
        private final String bytes;
        private final StringBuilder text = new StringBuilder();
        private boolean guessed;

        Pieces(String bytes) {
            this.bytes = bytes;
        }

        private SourceText decode() {
            int at = 0;
            for (MailPart part : MailTree.of(bytes).parts()) {
                boolean read = part.html() || part.plain();
                if (read && part.unencoded() && !part.body().isEmpty()) {
                    append(new Span(at, part.body().start()), Optional.empty());
                    append(part.body(), part.charset().filter(OctetText::readable));
                    at = part.body().end();
                }
            }
            append(new Span(at, bytes.length()), Optional.empty());
            return guessed ? SourceText.guessed(text.toString()) : SourceText.of(text);
        }

        private void append(Span span, Optional<Charset> charset) {
            byte[] part = bytes.substring(span.start(), span.end()).getBytes(ISO_8859_1);
            SourceText read = SourceText.decode(part, charset);
            if (read.malformed()) {
                read = SourceText.decode(part, Optional.empty());
            }
            guessed |= read.guessed();
            text.append(read.text());
        }
    }
}
