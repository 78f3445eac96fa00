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
    private final Span whole;
    private final Reading reading;

    private PlainTextReader(Markup markup, Span whole, Reading reading) {
        this.markup = markup;
        this.whole = whole;
        this.reading = reading;
        this.view = markup.view();
        this.flow = new TextFlow(new Templates(markup));
    }

    static Reading read(Markup markup) {
        Reading reading = new Reading();
        read(markup, new Span(0, markup.view().length()), reading);
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
                block(paragraph, start);
                paragraph = end;
            }
            start = end;
        }
        block(paragraph, whole.end());
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
