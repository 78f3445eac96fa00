package io.brandrules.mime;

import io.brandrules.document.Gap;
import io.brandrules.text.Composition;
import io.brandrules.text.DeclaredCharset;
import io.brandrules.text.Markup;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import io.brandrules.text.TextLines;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a mail as its reader gets it: the fields of its header, then the parts that are text, decoded.
 *
 * @param composition of the mail as it is written
 * @param fields the values of the header's fields
 * @param sections the subject and the parts, those that are HTML and those that are not
 * @param gaps what could not be decoded, in the places of the composition
 */
public record MailText(
        Composition composition, Map<MailField, Span> fields, List<Markup.Section> sections, List<Gap> gaps) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    public MailText {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        sections = List.copyOf(sections);
        gaps = List.copyOf(gaps);
    }

    public static MailText of(SourceText mail) {
        return new Composer(mail).compose();
    }

    /** Puts one text together. */
    private static final class Composer {
        private final String text;
        private final MailTree tree;
        private final Composition.Builder builder;
        private final Map<MailField, Span> fields = new LinkedHashMap<>();
        private final List<Markup.Section> sections = new ArrayList<>();
        private final List<Gap> gaps = new ArrayList<>();

        /** Gaps of the mail, told where the text comes to their places. */
        private final Deque<Gap> waiting;

        Composer(SourceText mail) {
            this.text = mail.text();
            this.tree = MailTree.of(text);
            this.builder = Composition.builder(mail);
            this.waiting = new ArrayDeque<>(tree.gaps().stream()
                    .sorted((a, b) -> a.span().compareTo(b.span()))
                    .toList());
        }

        MailText compose() {
            tree.header().fields().forEach(this::field);
            builder.atomic("\n", 0, tree.header().body(), tree.header().body());
            boolean html = tree.parts().stream().anyMatch(part -> part.html() && !part.attached());
            boolean shown = html || tree.parts().stream().anyMatch(part -> part.plain() && !part.attached());
            boolean any = false;
            for (MailPart part : tree.parts()) {
                any |= part(part, html, shown);
            }
            pass(text.length());
            if (!any) {
                gap(Gap.Cause.UNSUPPORTED_FORMAT, new Span(0, 0), "the mail holds no text that can be read");
            }
            return new MailText(builder.build(), fields, sections, gaps);
        }

        private void field(MailField field) {
            pass(field.whole().start());
            builder.linear(0, field.whole().start(), field.value().start());
            int start = builder.length();
            new EncodedWords(text, builder).append(field.value());
            Span value = new Span(start, builder.length());
            fields.put(field, value);
            if (field.name().equalsIgnoreCase("Subject")) {
                sections.add(new Markup.Section(value, false));
            }
            builder.atomic("\n", 0, field.value().end(), field.value().end());
        }

        /** Reads a part; the result is whether there is text in it. */
        private boolean part(MailPart part, boolean html, boolean shown) {
            pass(part.body().start());
            String type = part.type().value();
            boolean text = part.plain() && !(shown && part.attached()) || part.html() && !(html && part.attached());
            if (text) {
                return decode(part);
            }
            // What a reader does not take for a part of the message is none: pictures, files.
            boolean content =
                    part.html() || type.equals("message/rfc822") || type.startsWith("text/") && !part.attached();
            if (content) {
                gap(
                        Gap.Cause.UNREAD_PART,
                        part.place(),
                        "a part of the mail that is " + type + "; lint it as a file of its own");
            }
            return false;
        }

        private boolean decode(MailPart part) {
            Span body = part.body();
            int start = builder.length();
            if (part.unencoded()) {
                unencoded(part);
            } else if (part.transfer().equals("quoted-printable")) {
                Charset beyond = part.charset().orElse(StandardCharsets.UTF_8);
                octets(part, TransferEncoding.quotedPrintable(text, body.start(), body.end(), beyond, false), true);
            } else if (part.transfer().equals("base64")) {
                TransferEncoding.Base64 base64 = TransferEncoding.base64(text, body.start(), body.end());
                if (!base64.whole()) {
                    gap(Gap.Cause.BROKEN_MARKUP, part.place(), "base64 that is cut off or holds what is none");
                }
                octets(part, base64.octets(), base64.whole());
            } else {
                gap(
                        Gap.Cause.UNREAD_PART,
                        part.place(),
                        "a part of the mail in the transfer encoding \"" + part.transfer() + "\", which is not known");
                return false;
            }
            sections.add(new Markup.Section(new Span(start, builder.length()), part.html(), part.alternative()));
            builder.atomic("\n\n", 0, body.end(), body.end());
            return true;
        }

        private void unencoded(MailPart part) {
            Span body = part.body();
            int start = builder.length();
            boolean joined =
                    part.type().parameter("delsp").map("yes"::equalsIgnoreCase).orElse(false)
                            && part.type()
                                    .parameter("format")
                                    .map("flowed"::equalsIgnoreCase)
                                    .orElse(false);
            if (!joined) {
                builder.linear(0, body.start(), body.end());
            }
            for (int at = body.start(); joined && at < body.end(); ) {
                int next = TextLines.after(text, at, body.end());
                int end = TextLines.contentEnd(text, at, next);
                boolean flows = end > at && text.charAt(end - 1) == ' ' && !text.startsWith("-- ", at);
                builder.linear(0, at, flows ? end - 1 : next);
                at = next;
            }
            builder.encoded(
                    start,
                    new PlainWriting(
                            part.transfer().startsWith("8") ? part.writing() : StandardCharsets.US_ASCII, false));
        }

        private void octets(MailPart part, Octets octets, boolean whole) {
            Charset charset = charset(part, octets);
            int start = builder.length();
            OctetText.Decoded decoded = OctetText.decode(octets, charset, builder);
            if (part.transfer().equals("base64")) {
                if (whole) {
                    builder.encoded(start, new Base64Writing(text, octets, decoded, part.writing()));
                }
            } else {
                builder.encoded(start, new QuotedPrintableWriting(text, part.writing()));
            }
            if (decoded.malformed()) {
                gap(
                        Gap.Cause.BROKEN_MARKUP,
                        part.place(),
                        "a part of the mail whose bytes are not all " + charset.name());
            }
        }

        private Charset charset(MailPart part, Octets octets) {
            byte[] bytes = octets.toArray();
            Optional<Charset> declared =
                    part.charset().or(() -> part.html() ? DeclaredCharset.of(bytes) : Optional.empty());
            if (declared.isPresent()) {
                return declared.get();
            }
            SourceText read = SourceText.decode(bytes, Optional.empty());
            if (read.guessed() || part.type().parameter("charset").isPresent()) {
                gap(
                        Gap.Cause.GUESSED_ENCODING,
                        part.place(),
                        "a part of the mail declares no charset that is known; read as "
                                + read.charset().name());
            }
            return read.guessed() ? WINDOWS_1252 : read.charset();
        }

        /** Tells the gaps that lie before an offset of the mail. */
        private void pass(int offset) {
            while (!waiting.isEmpty() && waiting.peek().span().start() <= offset) {
                Gap gap = waiting.remove();
                gap(gap.cause(), gap.span(), gap.detail());
            }
        }

        /** Tells a gap at a line of its own, since what it concerns has no text. */
        private void gap(Gap.Cause cause, Span place, String what) {
            int line = builder.length();
            builder.atomic("\n", 0, place.start(), place.end());
            gaps.add(new Gap(cause, new Span(line, line + 1), what));
        }
    }
}
