package io.brandrules.read;

/**
 * Where styles come from that a source names or repeats.
 *
 * @param linked finds the style sheets that it links to
 * @param known what was parsed before
 */
record StyleSource(SheetSource linked, KnownStyles known) {
    /** The same for a source that may link to nothing. */
    StyleSource unlinked() {
        return new StyleSource(SheetSource.NONE, known);
    }
}
