package io.brandrules.document;

import io.brandrules.cascade.SheetRules;
import io.brandrules.style.CssText;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A style sheet of a document, or the part of one that stands before, between or behind its {@code @import} rules.
 *
 * @param path of the file that it is written in, absolute and with all links resolved; empty where it is written in the document
 * @param span of what brings it into the document: the content of its element, or the value that names its file
 * @param css mapped to the file that it is written in
 * @param rules in the CSS
 * @param around the at-rules that hold for all of it, outermost first, in the form of {@link
 *     io.brandrules.style.CssDeclaration#context()}: {@code @media print} for the {@code media} of its element or its
 *     import, {@code @supports (…)} and {@code @layer name} for the conditions of its import. A layer without a name
 *     has one here that nobody writes, U+FFFC and a number.
 * @param environments whose clients read it, by conditional comments
 * @param applies whether it has effect; an alternative style sheet, or one that is disabled, has none
 */
public record StyleSheet(
        Optional<String> path,
        Span span,
        CssText css,
        SheetRules rules,
        List<String> around,
        Set<Environment> environments,
        boolean applies) {
    public StyleSheet {
        around = List.copyOf(around);
        environments = Set.copyOf(environments);
    }

    /** The CSS, mapped to the file that it is written in. */
    public MappedText text() {
        return css.text();
    }
}
