package io.brandrules.mime;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.brandrules.text.Composition;
import io.brandrules.text.DeclaredCharset;
import io.brandrules.text.Span;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the encoded words of a header field's value, and unfolds it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2047">RFC 2047</a>
 */
final class EncodedWords {
    private final String mail;
    private final Composition.Builder text;

    EncodedWords(String mail, Composition.Builder text) {
        this.mail = mail;
        this.text = text;
    }

    /** An encoded word: {@code =?charset?B|Q?content?=}. */
    private record Word(Span whole, String label, Charset charset, boolean base64, Span content) {
        /** The charset's name, without the language that RFC 2231 lets a word add to it. */
        String named() {
            int star = label.indexOf('*');
            return star < 0 ? label : label.substring(0, star);
        }
    }

    /** Appends a value. Nothing is said of what can't be decoded: it stands there as it is written. */
    void append(Span value) {
        int at = value.start();
        boolean behindWord = false;
        while (at < value.end()) {
            int space = spaceEnd(at, value.end());
            Word word = word(space, value.end());
            if (space > at && !(behindWord && word != null)) {
                white(at, space);
            }
            at = word == null ? plain(space, value.end()) : append(word, value.end());
            behindWord = word != null;
        }
    }

    /** White space as it is, but for line breaks, which fold the field. */
    private void white(int from, int to) {
        int start = text.length();
        int at = from;
        while (at < to) {
            int next = at;
            while (next < to && !lineEnd(mail.charAt(next))) {
                next++;
            }
            text.linear(0, at, next);
            at = next;
            while (at < to && lineEnd(mail.charAt(at))) {
                at++;
            }
        }
        text.encoded(start, new PlainWriting(US_ASCII, true));
    }

    /** Appends what is no encoded word, up to the next white space or word. */
    private int plain(int from, int end) {
        int at = from;
        while (at < end
                && !white(mail.charAt(at))
                && (at == from || !mail.startsWith("=?", at) || word(at, end) == null)) {
            at++;
        }
        int start = text.length();
        text.linear(0, from, at);
        text.encoded(start, new PlainWriting(US_ASCII, true));
        return at;
    }

    /** Appends a word and those behind it that go on with it: some writers cut a character in two. */
    private int append(Word first, int end) {
        int start = text.length();
        Octets octets = octets(first);
        Word last = first;
        Word next = word(spaceEnd(last.whole().end(), end), end);
        while (next != null && next.base64() == first.base64() && next.charset().equals(first.charset())) {
            octets.addAll(octets(next));
            last = next;
            next = word(spaceEnd(last.whole().end(), end), end);
        }
        OctetText.decode(octets, first.charset(), text);
        Span whole = first.whole().cover(last.whole());
        text.encoded(
                start,
                new WordWriting(
                        whole, first.label(), MailPart.writing(first.named()), first.base64(), text.text(start)));
        return whole.end();
    }

    private Octets octets(Word word) {
        Span content = word.content();
        return word.base64()
                ? TransferEncoding.base64(mail, content.start(), content.end()).octets()
                : TransferEncoding.quotedPrintable(mail, content.start(), content.end(), word.charset(), true);
    }

    /** The encoded word at an offset; null where there is none. */
    private @Nullable Word word(int at, int end) {
        if (!mail.startsWith("=?", at)) {
            return null;
        }
        int label = token(at + 2, end, ' ');
        if (label == at + 2 || label + 2 >= end || mail.charAt(label + 2) != '?') {
            return null;
        }
        char kind = Character.toUpperCase(mail.charAt(label + 1));
        int content = label + 3;
        int close = token(content, end, '\u001f');
        if (kind != 'B' && kind != 'Q' || close + 1 >= end || mail.charAt(close + 1) != '=') {
            return null;
        }
        String name = mail.substring(at + 2, label);
        int star = name.indexOf('*'); // RFC 2231: the language of the word
        Optional<Charset> charset = DeclaredCharset.label(star < 0 ? name : name.substring(0, star));
        return charset.map(
                        known -> new Word(new Span(at, close + 2), name, known, kind == 'B', new Span(content, close)))
                .orElse(null);
    }

    /**
     * The next question mark, if only what may stand in an encoded word comes before it; else the end. Some writers
     * leave spaces in the content as they are.
     */
    private int token(int from, int end, char below) {
        int at = from;
        while (at < end && mail.charAt(at) > below && mail.charAt(at) < 0x7F && mail.charAt(at) != '?') {
            at++;
        }
        return at < end && mail.charAt(at) == '?' ? at : end;
    }

    private int spaceEnd(int from, int end) {
        int at = from;
        while (at < end && white(mail.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean white(char c) {
        return c == ' ' || c == '\t' || lineEnd(c);
    }

    private static boolean lineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
