package io.brandrules.lint;

import io.brandrules.document.Document;
import io.brandrules.prose.Sketch;
import io.brandrules.text.Composition;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What is kept of a paragraph to find it again in other files.
 *
 * @param line of the source on which it begins
 * @param excerpt its beginning
 */
public record Imprint(int line, String excerpt, Sketch sketch) {
    /** Of fewer words, a paragraph is a greeting or a label, which files may share. */
    static final int LEAST_WORDS = 12;

    /**
     * The paragraphs of a document that its author is free to word: no demanded text, no code, none of a partial, be it
     * the document itself or one that it includes.
     */
    static List<Imprint> of(Facts facts) {
        List<Imprint> imprints = new ArrayList<>();
        if (facts.context().fragment()) {
            return imprints;
        }
        Document document = facts.document();
        for (Paragraph paragraph : facts.copy().prose()) {
            Span span = paragraph.block().text().span();
            Composition.Place place = document.composition().place(span);
            if (place.file().itself()) {
                boolean settles = facts.settles(paragraph);
                Sketch.of(
                                paragraph.words(),
                                at -> paragraph.code(at) || settles && facts.settled(paragraph, at, at + 1),
                                LEAST_WORDS)
                        .ifPresent(sketch -> imprints.add(new Imprint(
                                place.file()
                                        .source()
                                        .position(place.span().start())
                                        .line(),
                                excerpt(paragraph, document, span),
                                sketch)));
            }
        }
        return imprints;
    }

    /** The text as the reader sees it; what a template fills in is shown as it is written. */
    private static String excerpt(Paragraph paragraph, Document document, Span span) {
        boolean filled = paragraph.text().indexOf(document.markup().filler()) >= 0;
        return Excerpts.of(filled ? document.source().slice(span) : paragraph.text());
    }
}
