package io.brandrules.read;

import io.brandrules.style.ImportRule;
import io.brandrules.text.MappedText;
import io.brandrules.text.Markup;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import java.util.List;

/** The file of a style sheet, scanned once for all documents that use it. Immutable and thread-safe. */
public final class LinkedSheet {
    private final String path;
    private final SourceText source;
    private final MappedText text;
    private final ParsedStyle style;
    private final List<ImportRule> imports;

    private LinkedSheet(String path, SourceText source, MappedText text) {
        this.path = path;
        this.source = source;
        this.text = text;
        this.style = ParsedStyle.sheet(text.toString());
        this.imports = style.imports(text);
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
        return new LinkedSheet(path, source, values.css(new Span(0, source.length()), Notation.VERBATIM));
    }

    public String path() {
        return path;
    }

    public SourceText source() {
        return source;
    }

    /** The CSS, template syntax overwritten. */
    MappedText text() {
        return text;
    }

    /** What it says. */
    ParsedStyle style() {
        return style;
    }

    List<ImportRule> imports() {
        return imports;
    }
}
