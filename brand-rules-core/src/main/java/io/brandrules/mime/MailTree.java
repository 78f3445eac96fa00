package io.brandrules.mime;

import io.brandrules.document.Gap;
import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import io.brandrules.text.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The parts of a mail, found in its text.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2046#section-5.1">RFC 2046, section 5.1</a>
 */
final class MailTree {
    /** Parts within parts beyond these are not read: none that people send has half as many. */
    private static final int DEEPEST = 32;

    private static final int MOST = 1000;
    private static final MediaType PLAIN = MediaType.of("Content-Type", "text/plain");

    private final String text;
    private final List<MailPart> parts = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final MailField.Header header;
    private int count;
    private int sets;

    private MailTree(String text) {
        this.text = text;
        this.header = MailField.header(text, 0, text.length());
        entity(header, new Span(0, text.length()), new Within(PLAIN, 0, Optional.empty()));
    }

    static MailTree of(String text) {
        return new MailTree(text);
    }

    /** The header of the mail as a whole. */
    MailField.Header header() {
        return header;
    }

    /** The parts that hold no others, in the order of the text. */
    List<MailPart> parts() {
        return List.copyOf(parts);
    }

    /** What could not be told apart. */
    List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    /**
     * In what a part lies.
     *
     * @param assumed type of a part that does not say its own
     * @param alternative which of the outermost alternatives it is, or is a part of
     */
    private record Within(MediaType assumed, int depth, Optional<Markup.Alternative> alternative) {
        /** Where the parts of a part lie; those of set 0 are no alternatives of each other. */
        Within next(MediaType type, int set, int number) {
            return new Within(
                    type, depth + 1, set == 0 ? alternative : Optional.of(new Markup.Alternative(set, number)));
        }
    }

    private void entity(MailField.Header fields, Span whole, Within within) {
        fields.broken().ifPresent(line -> gap(Gap.Cause.BROKEN_MARKUP, line, "a line that is no header field"));
        MediaType type = field(fields, "Content-Type").orElse(within.assumed());
        Span body = new Span(fields.body(), whole.end());
        Span head = new Span(whole.start(), TextLines.contentEnd(text, whole.start(), fields.body()));
        if (type.multipart()) {
            multipart(type, body, head, within);
            return;
        }
        String transfer = fields.get("Content-Transfer-Encoding")
                .map(field ->
                        text.substring(field.value().start(), field.value().end()))
                .orElse("");
        boolean attached = field(fields, "Content-Disposition")
                .map(disposition -> disposition.value().equals("attachment"))
                .orElse(false);
        MediaType known = type.value().isEmpty() ? within.assumed() : type;
        parts.add(new MailPart(known, transfer.toLowerCase(Locale.ROOT), attached, body, head, within.alternative()));
    }

    private Optional<MediaType> field(MailField.Header fields, String name) {
        return fields.get(name)
                .map(field -> MediaType.of(
                        name,
                        text.substring(field.value().start(), field.value().end())));
    }

    private void multipart(MediaType type, Span body, Span head, Within within) {
        Optional<String> boundary = type.parameter("boundary");
        if (boundary.isEmpty()) {
            gap(Gap.Cause.BROKEN_MARKUP, head, "a part of many parts that does not say what is between them");
            return;
        }
        if (within.depth() >= DEEPEST) {
            gap(Gap.Cause.OUT_OF_BUDGET, head, "parts within parts, too deep to follow");
            return;
        }
        MediaType assumed =
                type.value().equals("multipart/digest") ? MediaType.of("Content-Type", "message/rfc822") : PLAIN;
        boolean choice = type.value().equals("multipart/alternative")
                && within.alternative().isEmpty();
        int set = choice ? ++sets : 0;
        int number = 0;
        String line = "--" + boundary.get();
        int start = -1;
        int at = delimiter(line, body.start(), body);
        boolean closed = false;
        while (at >= 0 && !closed) {
            if (start >= 0) {
                part(new Span(start, before(at, start)), within.next(assumed, set, number++));
            }
            int next = TextLines.after(text, at, body.end());
            closed = text.startsWith("--", at + line.length());
            start = next;
            at = closed ? -1 : delimiter(line, next, body);
        }
        if (start < 0) {
            gap(Gap.Cause.BROKEN_MARKUP, head, "a part of many parts whose boundary is not to be found");
        } else if (!closed) {
            gap(Gap.Cause.BROKEN_MARKUP, Span.at(body.end()), "a part of many parts ends without its last boundary");
            part(new Span(start, Math.max(start, body.end())), within.next(assumed, set, number));
        }
    }

    private void part(Span span, Within within) {
        if (++count > MOST) {
            if (count == MOST + 1) {
                gap(Gap.Cause.OUT_OF_BUDGET, Span.at(span.start()), "a mail of more than " + MOST + " parts");
            }
            return;
        }
        entity(MailField.header(text, span.start(), span.end()), span, within);
    }

    /** The next line that is a boundary, closing or not; -1 where there is none. */
    private int delimiter(String line, int from, Span body) {
        int at = from;
        while (at < body.end()) {
            int next = TextLines.after(text, at, body.end());
            if (text.startsWith(line, at)) {
                int end = at + line.length();
                end += text.startsWith("--", end) ? 2 : 0;
                int content = TextLines.contentEnd(text, at, next);
                if (end <= content && text.substring(end, content).isBlank()) {
                    return at;
                }
            }
            at = next;
        }
        return -1;
    }

    /** The end of a part, whose last line end belongs to the boundary behind it. */
    private int before(int boundary, int start) {
        int end = boundary;
        if (end > start && text.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > start && text.charAt(end - 1) == '\r') {
            end--;
        }
        return end;
    }

    private void gap(Gap.Cause cause, Span span, String what) {
        gaps.add(new Gap(cause, span, what));
    }
}
