package io.brandrules.document;

import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text that a reader meets as one: a paragraph, a heading, a cell, a button, an alternative text.
 *
 * @param part what it is
 * @param level of a heading, 1 to 6; 0 otherwise
 * @param text as it is read: entities decoded, white space collapsed, inline tags left out, holes one filler each
 * @param anchor the start tag that a report about the block as a whole points at; the text's first character where there
 *     is none
 * @param runs the stretches of the text by element, in order; empty for text that is not painted (attributes, metadata)
 *     and for formats without elements
 * @param hidden whether the reader does not get to see it
 * @param language as the content marks it, a BCP 47 tag, or null
 * @param branch id of the innermost arm of the template that holds its start
 * @param environments in which it is read
 */
public record Block(
        Part part,
        int level,
        MappedText text,
        Span anchor,
        List<Run> runs,
        boolean hidden,
        @Nullable String language,
        int branch,
        Set<Environment> environments) {
    public Block {
        runs = List.copyOf(runs);
        environments = Set.copyOf(environments);
    }
}
