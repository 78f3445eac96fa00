package io.brandrules.lint;

import io.brandrules.text.Position;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;

/** A span as positions; {@code end} is exclusive. */
public record Range(Position start, Position end) {
    /** The positions of a span. */
    public static Range of(SourceText source, Span span) {
        return new Range(source.position(span.start()), source.position(span.end()));
    }

    public Span span() {
        return new Span(start.offset(), end.offset());
    }
}
