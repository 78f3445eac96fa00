package io.brandrules.cascade;

import io.brandrules.style.CssText;
import java.util.List;

/** A style sheet where a document applies it. Immutable and thread-safe. */
public final class Sheet {
    private final String file;
    private final CssText text;
    private final Applied applied;

    /**
     * A style sheet.
     *
     * @param file the path of a linked one; empty for one within the document
     * @param text of the CSS; it knows where in the file it came from
     * @param around the at-rules that hold for all of it, outermost first: {@code @media print}
     * @param rules of the text
     */
    public Sheet(String file, CssText text, List<String> around, SheetRules rules) {
        this.file = file;
        this.text = text;
        this.applied = new Applied(rules, around);
    }

    /** What it says, wherever it is written. */
    Applied applied() {
        return applied;
    }

    /** Where one of its declarations is written. */
    Place place(Declared declared) {
        return new Place(
                file, text.text().span(declared.span().start(), declared.span().end()));
    }
}
