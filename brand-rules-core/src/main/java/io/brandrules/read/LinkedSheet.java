package io.brandrules.read;

import io.brandrules.style.CssText;
import io.brandrules.style.ImportRule;
import io.brandrules.text.Markup;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import java.util.List;

/** The file of a style sheet, scanned once for all documents that use it. Immutable and thread-safe. */
public final class LinkedSheet {
    private final String path;
    private final SourceText source;
    private final CssText css;
    private final List<ImportRule> imports;
    private final boolean dark;

    private LinkedSheet(String path, SourceText source, CssText css) {
        this.path = path;
        this.source = source;
        this.css = css;
        this.imports = ImportRule.in(css.text());
        this.dark = WrittenStyles.dark(css);
    }

    /**
     * Scans a file.
     *
     * @param path absolute, with all links resolved
     * @param delimiters further pairs that enclose template syntax
     */
    public static LinkedSheet of(String path, SourceText source, List<Markup.Delimiters> delimiters) {
        Markup markup = Markup.css(source, delimiters);
        ValueText values = new ValueText(source.text(), new Templates(markup));
        return new LinkedSheet(
                path, source, CssText.sheet(values.css(new Span(0, source.length()), Notation.VERBATIM)));
    }

    public String path() {
        return path;
    }

    public SourceText source() {
        return source;
    }

    /** The CSS, template syntax overwritten. */
    CssText css() {
        return css;
    }

    List<ImportRule> imports() {
        return imports;
    }

    /** Whether it has a style for a dark scheme. */
    boolean dark() {
        return dark;
    }
}
