package io.brandrules.read;

import io.brandrules.cascade.SelectorList;
import io.brandrules.document.Document;
import io.brandrules.document.Format;
import io.brandrules.document.Gap;
import io.brandrules.document.Region;
import io.brandrules.include.Expansion;
import io.brandrules.mime.MailText;
import io.brandrules.text.Composition;
import io.brandrules.text.Markup;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Map;

/**
 * Turns a source into a document; never throws on content. Thread-safe.
 *
 * <p>A format that cannot be read yet, or a source that is no text, gives a document with one gap and nothing else.
 */
public final class DocumentReader {
    private final List<Markup.Delimiters> delimiters;
    private final Map<Region.Kind, List<SelectorList>> regions;
    private final KnownStyles known = new KnownStyles();

    /**
     * A reader that knows the common template languages.
     *
     * @param delimiters further pairs that enclose template syntax
     * @param regions selectors of the parts of a page, beside what is recognised without them
     */
    public DocumentReader(List<Markup.Delimiters> delimiters, Map<Region.Kind, List<SelectorList>> regions) {
        this.delimiters = List.copyOf(delimiters);
        this.regions = Map.copyOf(regions);
    }

    /** A reader that knows the common template languages and nothing else. */
    public DocumentReader() {
        this(List.of(), Map.of());
    }

    /** Reads a source that has no local files beside it. */
    public Document read(SourceText source, Format format, boolean email) {
        return read(source, format, email, LocalSources.NONE);
    }

    /**
     * Reads a source.
     *
     * @param email whether the document's title stands for a subject, and hidden text at its start for a preheader
     * @param local the files that it refers to
     */
    public Document read(SourceText source, Format format, boolean email, LocalSources local) {
        StyleSource sources = new StyleSource(local.sheets(), known);
        // What a mail has attached may be binary.
        int nul = format == Format.EML ? -1 : source.text().indexOf('\0');
        if (nul >= 0) {
            return unread(
                    source,
                    format,
                    new Gap(Gap.Cause.BINARY, new Span(nul, nul + 1), "the file holds NUL, so it is no text"));
        }
        if (format == Format.EML) {
            return mail(source, sources);
        }
        Expansion included = Expansion.of(scan(source, format), text -> scan(text, format), local.includes());
        Markup markup = included.markup();
        StyleSource styles = sources.within(included.composition());
        Reading reading = switch (format) {
            case HTML, SVG -> HtmlReader.read(markup, email, styles, new NamedRegions(regions));
            case MARKDOWN -> MarkdownReader.read(markup, delimiters, email, styles);
            case MJML -> MjmlReader.read(markup, styles);
            case CSS -> CssReader.read(markup, styles);
            case TEXT, EML -> PlainTextReader.read(markup);
        };
        FrontMatter.read(markup, email, reading);
        reading.gaps.addAll(included.gaps());
        guessed(source, reading);
        return reading.document(included.composition(), format, markup, known.cascaded());
    }

    private Markup scan(SourceText source, Format format) {
        return switch (format) {
            case HTML, SVG, MJML -> Markup.html(source, delimiters);
            case CSS -> Markup.css(source, delimiters);
            case MARKDOWN, TEXT, EML -> Markup.text(source, delimiters);
        };
    }

    private Document mail(SourceText source, StyleSource sources) {
        MailText mail = MailText.of(source);
        MailReader.Result read =
                MailReader.read(mail, mail.composition().text(), delimiters, sources, new NamedRegions(regions));
        guessed(source, read.reading());
        return read.reading().document(mail.composition(), Format.EML, read.markup(), known.cascaded());
    }

    private static void guessed(SourceText source, Reading reading) {
        if (source.guessed()) {
            reading.gaps.add(new Gap(
                    Gap.Cause.GUESSED_ENCODING,
                    Span.at(0),
                    "no encoding is declared and the bytes are not UTF-8; read as "
                            + source.charset().name()));
        }
    }

    private Document unread(SourceText source, Format format, Gap gap) {
        Reading reading = new Reading();
        reading.gaps.add(gap);
        return reading.document(Composition.of(source), format, Markup.text(source, delimiters), known.cascaded());
    }
}
