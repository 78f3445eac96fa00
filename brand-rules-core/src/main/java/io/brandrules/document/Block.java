package io.brandrules.document;

import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Objects;
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
 * @param language as the content marks it, a BCP 47 tag, or null; single runs may be in others
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

    /** Whether some of the text is marked as another language than the rest. */
    public boolean mixed() {
        for (int i = 0; i < runs.size(); i++) {
            if (!Objects.equals(runs.get(i).language(), language)) {
                return true;
            }
        }
        return false;
    }

    /** The language of a character of the text, as the content marks it: a BCP 47 tag, or null. */
    public @Nullable String language(int at) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).to() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < runs.size() && runs.get(low).from() <= at ? runs.get(low).language() : language;
    }
}
