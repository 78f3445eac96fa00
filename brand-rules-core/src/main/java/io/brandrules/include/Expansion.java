package io.brandrules.include;

import io.brandrules.document.Gap;
import io.brandrules.text.Composition;
import io.brandrules.text.Markup;
import io.brandrules.text.SourceText;
import java.util.List;
import java.util.function.Function;

/**
 * A text with what it includes.
 *
 * @param markup the scan of it
 * @param gaps what could not be read, in its places
 */
public record Expansion(Composition composition, Markup markup, List<Gap> gaps) {
    public Expansion {
        gaps = List.copyOf(gaps);
    }

    /**
     * Reads what a document includes.
     *
     * @param markup the scan of the document
     * @param scan how its text and that of what it includes is scanned
     */
    public static Expansion of(Markup markup, Function<SourceText, Markup> scan, IncludeSource files) {
        return Includes.resolve(markup, scan, files);
    }
}
