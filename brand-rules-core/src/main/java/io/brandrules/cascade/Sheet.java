package io.brandrules.cascade;

import io.brandrules.text.MappedText;
import java.util.List;

/**
 * A style sheet that a document applies.
 *
 * @param file the path of a linked one; empty for one within the document
 * @param text of the CSS; it knows where in the file it came from
 * @param around the at-rules that hold for all of it, outermost first: {@code @media print}
 */
public record Sheet(String file, MappedText text, List<String> around) {
    public Sheet {
        around = List.copyOf(around);
    }
}
