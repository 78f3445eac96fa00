package io.brandrules.read;

import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Where the nodes of a Markdown tree stand in its text.
 *
 * <p>The parser's places are exact but for a table's cell in which a bar is escaped: there it counts the two characters
 * as one.
 */
final class MarkdownPlaces {
    static final MarkdownPlaces EXACT = new MarkdownPlaces(0, new int[0]);

    private final int start;
    private final int[] escapes; // of each escaped bar, its index in the cell as the parser counts

    private MarkdownPlaces(int start, int[] escapes) {
        this.start = start;
        this.escapes = escapes;
    }

    /** The places in a table's cell. */
    static MarkdownPlaces ofCell(String text, Node cell) {
        List<SourceSpan> spans = cell.getSourceSpans();
        if (spans.isEmpty()) {
            return EXACT;
        }
        int start = spans.get(0).getInputIndex();
        List<Integer> escapes = new ArrayList<>();
        for (int at = start; at < text.length() && "|\n\r".indexOf(text.charAt(at)) < 0; at++) {
            if (text.startsWith("\\|", at)) {
                escapes.add(at - start - escapes.size());
                at++;
            }
        }
        return escapes.isEmpty()
                ? EXACT
                : new MarkdownPlaces(
                        start, escapes.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Where a node stands, line by line. */
    List<Span> spans(Node node) {
        return node.getSourceSpans().stream()
                .map(span -> new Span(place(span.getInputIndex()), place(span.getInputIndex() + span.getLength())))
                .toList();
    }

    /** How characters are written there. */
    Notation notation() {
        return escapes.length == 0 ? Notation.MARKDOWN : Notation.MARKDOWN_CELL;
    }

    private int place(int index) {
        int passed = 0;
        while (passed < escapes.length && escapes[passed] < index - start) {
            passed++;
        }
        return index + passed;
    }
}
