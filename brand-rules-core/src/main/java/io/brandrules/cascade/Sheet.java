package io.brandrules.cascade;

import io.brandrules.style.Css;
import io.brandrules.text.MappedText;
import java.util.List;

/**
 * A style sheet that a document applies.
 *
 * @param file the path of a linked one; empty for one within the document
 * @param text of the CSS; it knows where in the file it came from
 * @param css what it holds
 * @param around the at-rules that hold for all of it, outermost first: {@code @media print}
 */
public record Sheet(String file, MappedText text, Css css, List<String> around) {
    public Sheet {
        around = List.copyOf(around);
    }

    /** Parses a style sheet. */
    public static Sheet of(String file, MappedText text, List<String> around) {
        return new Sheet(file, text, Css.sheet(text), around);
    }

    /** What stands between an at-rule's name and its block. */
    String prelude(Css.AtRule rule) {
        return text.subSequence(rule.prelude().start(), rule.prelude().end()).toString();
    }
}
