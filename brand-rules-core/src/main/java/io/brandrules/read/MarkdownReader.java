package io.brandrules.read;

import io.brandrules.text.Markup;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: CommonMark with tables. HTML within it is read as HTML, at its own offsets.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark</a>
 */
final class MarkdownReader {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private MarkdownReader() {}

    static Reading read(Markup markup, List<Markup.Delimiters> delimiters, boolean email, StyleSource sources) {
        Reading reading = new Reading();
        String view = MarkdownView.of(markup);
        Node document = PARSER.parse(view);
        MarkdownBlocks blocks = new MarkdownBlocks(markup, view, reading);
        blocks.read(document);
        EmbeddedImages embedded =
                new EmbeddedImages(HtmlScope.of(markup, markup, email, sources.unlinked()), reading, 0);
        reading.images.forEach(image -> embedded.inAttribute("src", image.source()));
        if (!blocks.html().isEmpty()) {
            SourceText islands = SourceText.of(only(markup.source().text(), blocks.html()));
            Markup html = Markup.html(islands, delimiters);
            HtmlScope scope = HtmlScope.of(html, markup, email, sources);
            reading.addAll(HtmlReader.read(scope));
            PageMetadata.read(scope, reading);
        }
        return reading;
    }

    /** The text with everything outside of the spans blanked, line ends kept. */
    private static String only(String text, List<Span> spans) {
        StringBuilder kept = new StringBuilder(text.length());
        for (Span span : spans) {
            blank(text, kept.length(), span.start(), kept);
            kept.append(text, Math.max(kept.length(), span.start()), Math.max(kept.length(), span.end()));
        }
        blank(text, kept.length(), text.length(), kept);
        return kept.toString();
    }

    private static void blank(String text, int from, int to, StringBuilder kept) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            kept.append(c == '\n' || c == '\r' ? c : ' ');
        }
    }
}
