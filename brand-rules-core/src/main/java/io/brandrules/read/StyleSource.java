package io.brandrules.read;

import io.brandrules.text.Composition;
import io.brandrules.text.Span;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where styles come from that a source names or repeats.
 *
 * @param linked finds the style sheets that it links to
 * @param known what was parsed before
 * @param partials the path of the file that a span is written in, where the source includes it
 */
record StyleSource(SheetSource linked, KnownStyles known, Function<Span, Optional<String>> partials) {
    StyleSource(SheetSource linked, KnownStyles known) {
        this(linked, known, span -> Optional.empty());
    }

    /** The same for a text that is put together from files. */
    StyleSource within(Composition composition) {
        return new StyleSource(linked, known, span -> {
            Composition.Written file = composition.place(span).file();
            return file.itself() ? Optional.empty() : Optional.of(file.path());
        });
    }

    /** The same for a source that may link to nothing. */
    StyleSource unlinked() {
        return new StyleSource(SheetSource.NONE, known);
    }
}
