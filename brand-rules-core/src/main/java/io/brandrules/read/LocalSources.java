package io.brandrules.read;

import io.brandrules.include.IncludeSource;

/**
 * Where the local files come from that a document refers to.
 *
 * @param sheets the style sheets that it links to and imports
 * @param includes what its template reads in its place
 */
public record LocalSources(SheetSource sheets, IncludeSource includes) {
    /** None: a document that stands alone. */
    public static final LocalSources NONE = new LocalSources(SheetSource.NONE, IncludeSource.NONE);
}
