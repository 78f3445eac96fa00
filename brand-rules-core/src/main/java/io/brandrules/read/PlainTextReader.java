package io.brandrules.read;

import io.brandrules.document.Block;
import io.brandrules.document.Environment;
import io.brandrules.document.Part;
import io.brandrules.text.MappedText;
import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import io.brandrules.text.TextLines;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads plain text: paragraphs are parted by blank lines, and the lines of one joined by a space. The first lines of a
 * draft of a mail may say its subject and its preheader: {@code Subject: News for you}.
 */
final class PlainTextReader {
    /** What writers call the subject and the preheader. */
    private static final Map<String, Part> NAMED = named(
            List.of(
                    "subject",
                    "subject line",
                    "betreff",
                    "betreffzeile",
                    "objet",
                    "asunto",
                    "oggetto",
                    "onderwerp",
                    "assunto",
                    "ämne",
                    "emne",
                    "aihe",
                    "temat",
                    "件名"),
            List.of("preheader", "pre-header", "preview", "preview text", "vorschautext"));

    private static final int LONGEST_NAME = 20;

    private final Markup markup;
    private final String view;
    private final TextFlow flow;
    private final BareLinks links;
    private final Span whole;
    private final Reading reading;

    private PlainTextReader(Markup markup, Span whole, Reading reading) {
        this.markup = markup;
        this.whole = whole;
        this.reading = reading;
        this.view = markup.view();
        Templates templates = new Templates(markup);
        this.flow = new TextFlow(templates);
        this.links = new BareLinks(markup, templates);
    }

    private static Map<String, Part> named(List<String> subjects, List<String> preheaders) {
        Map<String, Part> named = new HashMap<>();
        subjects.forEach(name -> named.put(name, Part.SUBJECT));
        preheaders.forEach(name -> named.put(name, Part.PREHEADER));
        return Map.copyOf(named);
    }

    static Reading read(Markup markup) {
        Reading reading = new Reading();
        int length = markup.view().length();
        PlainTextReader reader = new PlainTextReader(markup, new Span(0, length), reading);
        int body = reader.header();
        new PlainTextReader(markup, new Span(body, length), reading).read();
        return reading;
    }

    /** Reads a part of a text. */
    static void read(Markup markup, Span part, Reading reading) {
        new PlainTextReader(markup, part, reading).read();
    }

    private void read() {
        int paragraph = whole.start();
        int start = whole.start();
        while (start < whole.end()) {
            int end = TextLines.after(view, start, whole.end());
            if (view.substring(start, end).isBlank()) {
                block(Part.BODY, paragraph, start);
                paragraph = end;
            }
            start = end;
        }
        block(Part.BODY, paragraph, whole.end());
    }

    /** Reads the lines at the start that are named, and answers with where the others begin. */
    private int header() {
        int at = whole.start();
        while (at < whole.end()) {
            int next = TextLines.after(view, at, whole.end());
            int end = TextLines.contentEnd(view, at, next);
            int colon = view.indexOf(':', at);
            boolean blank = view.substring(at, end).isBlank();
            Part part = blank || colon < 0 || colon >= end || colon - at > LONGEST_NAME
                    ? null
                    : NAMED.get(view.substring(at, colon).strip().toLowerCase(Locale.ROOT));
            if (part == null && !(blank && reading.blocks.isEmpty())) {
                return at;
            }
            if (part != null) {
                block(part, colon + 1, end);
            }
            at = next;
        }
        return at;
    }

    private void block(Part part, int start, int end) {
        flow.append(view, start, end, Notation.VERBATIM, TextFlow.Manner.COLLAPSED);
        boolean empty = flow.isEmpty();
        MappedText text = flow.take().text();
        if (empty) {
            return;
        }
        if (part == Part.BODY) {
            reading.links.addAll(links.in(start, end));
        }
        Span span = text.span();
        reading.blocks.add(new Block(
                part,
                0,
                text,
                new Span(span.start(), span.start() + 1),
                List.of(),
                false,
                null,
                markup.branchAt(span.start()).id(),
                Set.of(Environment.LIGHT)));
    }
}
