package io.brandrules;

import io.brandrules.document.Format;
import io.brandrules.mime.RawMail;
import io.brandrules.text.DeclaredCharset;
import io.brandrules.text.SourceText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the characters of a piece of content come from. */
interface Body {
    /**
     * The decoded text.
     *
     * @param format as which the bytes are read, since formats declare their charsets each in its own way
     * @param fallback the charset of bytes that neither mark nor declare theirs
     */
    SourceText read(Format format, Optional<Charset> fallback) throws IOException;

    /** The file that holds it, if it is one. */
    default Optional<Path> file() {
        return Optional.empty();
    }

    static Body of(CharSequence text) {
        String characters = text.toString();
        return (format, fallback) -> SourceText.of(characters);
    }

    /** A mail of which each character is a byte; one that holds a character that is none is decoded already. */
    static Body ofMail(CharSequence text) {
        String characters = text.toString();
        boolean bytes = characters.chars().allMatch(c -> c <= 0xFF);
        return bytes ? of(characters.getBytes(StandardCharsets.ISO_8859_1)) : of(characters);
    }

    static Body of(byte[] bytes) {
        byte[] copy = bytes.clone();
        return (format, fallback) -> decode(copy, format, fallback);
    }

    static Body of(Path path) {
        return new Body() {
            @Override
            public SourceText read(Format format, Optional<Charset> fallback) throws IOException {
                return decode(Files.readAllBytes(path), format, fallback);
            }

            @Override
            public Optional<Path> file() {
                return Optional.of(path);
            }
        };
    }

    private static SourceText decode(byte[] bytes, Format format, Optional<Charset> fallback) {
        if (format == Format.EML) {
            return RawMail.decode(bytes);
        }
        Optional<Charset> declared = switch (format) {
            case HTML, MJML, SVG -> DeclaredCharset.of(bytes);
            case CSS -> DeclaredCharset.ofStyleSheet(bytes);
            default -> Optional.empty();
        };
        return SourceText.decode(bytes, declared.or(() -> fallback));
    }
}
