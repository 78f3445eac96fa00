package io.brandrules.lint;

import io.brandrules.text.Position;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;

/** A span as positions; {@code end} is exclusive. */
public record Range(Position start, Position end) {
    /** The positions of a span. */
    public static Range of(SourceText source, Span span) {
        Position start = source.position(span.start());
        boolean onOneLine = start.line() == source.lineCount() || span.end() < source.lineStart(start.line() + 1);
        return new Range(
                start,
                onOneLine
                        ? new Position(span.end(), start.line(), start.column() + span.length())
                        : source.position(span.end()));
    }

    public Span span() {
        return new Span(start.offset(), end.offset());
    }
}
