package io.brandrules.read;

import java.util.Optional;

/** Finds the local style sheets that one document names. Implementations are thread-safe; none fetches anything. */
@FunctionalInterface
public interface SheetSource {
    /** Finds none: what a document names cannot be read. */
    SheetSource NONE = (from, reference) -> new Refused("no folder is given to read local files from");

    /**
     * Finds a style sheet.
     *
     * @param from path of the style sheet that names it, as {@link LinkedSheet#path()} has it; empty for the document
     * @param reference relative to the one that names it, as written but for its escapes
     */
    Answer find(Optional<String> from, String reference);

    /** A style sheet, or why there is none. */
    sealed interface Answer permits Found, Refused {}

    /** A style sheet that was read. */
    record Found(LinkedSheet sheet) implements Answer {}

    /**
     * A style sheet that was not read.
     *
     * @param why as the end of a sentence: {@code there is no such file}
     */
    record Refused(String why) implements Answer {}
}
