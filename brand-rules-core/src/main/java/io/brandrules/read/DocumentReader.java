package io.brandrules.read;

import io.brandrules.document.Document;
import io.brandrules.document.Format;
import io.brandrules.document.Metadata;
import io.brandrules.text.Markup;
import io.brandrules.text.SourceText;
import java.util.List;

/**
 * Turns a source into a document; never throws on content. Thread-safe.
 *
 * <p>A format that cannot be read yet gives a document with one gap.
 */
public final class DocumentReader {
    private final List<Markup.Delimiters> delimiters;

    public DocumentReader(List<Markup.Delimiters> delimiters) {
        this.delimiters = List.copyOf(delimiters);
    }

    /**
     * Reads a source.
     *
     * @param email whether the document's title stands for a subject, and hidden text at its start for a preheader
     */
    public Document read(SourceText source, Format format, boolean email) {
        Markup markup = Markup.text(source, delimiters);
        return new Document(
                source,
                format,
                markup,
                new Metadata(List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
