package io.brandrules.mime;

import io.brandrules.text.Span;
import io.brandrules.text.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field of a header.
 *
 * @param name as written
 * @param value behind the colon, with its line breaks, without the white space around it
 * @param whole from the name to the end of its last line
 */
public record MailField(String name, Span value, Span whole) {
    /**
     * The fields at the start of a range.
     *
     * @param body where what follows them begins
     * @param broken the first line among them that is none; empty where there is no such line
     */
    record Header(List<MailField> fields, int body, Optional<Span> broken) {
        Header {
            fields = List.copyOf(fields);
        }

        Optional<MailField> get(String name) {
            return fields.stream()
                    .filter(field -> field.name().equalsIgnoreCase(name))
                    .findFirst();
        }
    }

    /** Reads fields up to an empty line. */
    static Header header(String text, int from, int end) {
        List<MailField> fields = new ArrayList<>();
        int at = text.startsWith("From ", from) ? TextLines.after(text, from, end) : from;
        while (at < end) {
            int next = TextLines.after(text, at, end);
            if (TextLines.empty(text, at, next)) {
                return new Header(fields, next, Optional.empty());
            }
            int colon = colon(text, at, next);
            if (colon < 0) {
                return new Header(fields, at, Optional.of(new Span(at, TextLines.contentEnd(text, at, next))));
            }
            while (next < end && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
                next = TextLines.after(text, next, end);
            }
            String name = text.substring(at, colon).stripTrailing();
            fields.add(new MailField(name, trimmed(text, colon + 1, next), new Span(at, next)));
            at = next;
        }
        return new Header(fields, end, Optional.empty());
    }

    /** The colon behind a field's name; -1 where there is none. */
    private static int colon(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) > ' ' && text.charAt(at) < 0x7F && text.charAt(at) != ':') {
            at++;
        }
        int name = at;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return name > from && at < end && text.charAt(at) == ':' ? at : -1;
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return start < end ? new Span(start, end) : Span.at(from);
    }
}
