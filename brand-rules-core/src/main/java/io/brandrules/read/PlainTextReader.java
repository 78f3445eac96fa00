package io.brandrules.read;

import io.brandrules.document.Block;
import io.brandrules.document.Environment;
import io.brandrules.document.Part;
import io.brandrules.text.MappedText;
import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Set;

/** Reads plain text: paragraphs are parted by blank lines, and the lines of one joined by a space. */
final class PlainTextReader {
    private final Markup markup;
    private final String view;
    private final TextFlow flow;
    private final Reading reading = new Reading();

    private PlainTextReader(Markup markup) {
        this.markup = markup;
        this.view = markup.view();
        this.flow = new TextFlow(new Templates(markup));
    }

    static Reading read(Markup markup) {
        return new PlainTextReader(markup).read();
    }

    private Reading read() {
        int paragraph = 0;
        int start = 0;
        while (start < view.length()) {
            int end = lineEnd(start);
            if (view.substring(start, end).isBlank()) {
                block(paragraph, start);
                paragraph = end;
            }
            start = end;
        }
        block(paragraph, view.length());
        return reading;
    }

    /** One past the terminator of the line. */
    private int lineEnd(int start) {
        int at = start;
        while (at < view.length() && view.charAt(at) != '\n' && view.charAt(at) != '\r') {
            at++;
        }
        boolean pair = at + 1 < view.length() && view.charAt(at) == '\r' && view.charAt(at + 1) == '\n';
        return Math.min(view.length(), pair ? at + 2 : at + 1);
    }

    private void block(int start, int end) {
        flow.append(view, start, end, Notation.VERBATIM, TextFlow.Manner.COLLAPSED);
        boolean empty = flow.isEmpty();
        MappedText text = flow.take().text();
        if (empty) {
            return;
        }
        Span span = text.span();
        reading.blocks.add(new Block(
                Part.BODY,
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
