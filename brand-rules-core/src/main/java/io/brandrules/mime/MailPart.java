package io.brandrules.mime;

import io.brandrules.text.DeclaredCharset;
import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A part of a mail that holds no others.
 *
 * @param type such as {@code text/html}, with its parameters
 * @param transfer in what it is encoded: {@code quoted-printable}, {@code base64}; {@code 7bit} and its like otherwise
 * @param attached whether it is an attachment by its own words
 * @param body in the mail's text
 * @param place of its header in the mail's text
 * @param alternative which of several it is of which a reader sees one, if so
 */
record MailPart(
        MediaType type,
        String transfer,
        boolean attached,
        Span body,
        Span place,
        Optional<Markup.Alternative> alternative) {
    boolean html() {
        return type.value().equals("text/html");
    }

    boolean plain() {
        return type.value().equals("text/plain");
    }

    /** Whether what is written is what is read, character by character. */
    boolean unencoded() {
        return switch (transfer) {
            case "", "7bit", "8bit", "binary" -> true;
            default -> false;
        };
    }

    /** The charset in which more may be written: what its header declares, by the letter; ASCII where it declares none. */
    Charset writing() {
        return type.parameter("charset").map(MailPart::writing).orElse(StandardCharsets.US_ASCII);
    }

    /** The charset that a label names, and not the wider one as which it is read. */
    static Charset writing(String label) {
        try {
            return Charset.forName(label.strip());
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.US_ASCII;
        }
    }

    /** The charset that its header declares; empty where it declares none, or one that is not known. */
    Optional<Charset> charset() {
        return type.parameter("charset").flatMap(DeclaredCharset::label);
    }
}
