package io.brandrules.lint;

import io.brandrules.document.Document;
import io.brandrules.prose.Sketch;
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

    /** The paragraphs of a document that its author is free to word: no demanded text, no code, none of a partial. */
    static List<Imprint> of(Facts facts) {
        List<Imprint> imprints = new ArrayList<>();
        if (facts.context().fragment()) {
            return imprints;
        }
        Document document = facts.document();
        for (Paragraph paragraph : facts.copy().prose()) {
            String text = paragraph.text();
            Sketch.of(paragraph.words(), at -> paragraph.code(at) || facts.settled(paragraph, at, at + 1), LEAST_WORDS)
                    .ifPresent(sketch -> {
                        int start = paragraph.block().text().span().start();
                        imprints.add(
                                new Imprint(document.source().position(start).line(), Excerpts.of(text), sketch));
                    });
        }
        return imprints;
    }
}
