package io.brandrules.match;

import java.util.List;

/** A compiled matcher. Immutable and thread-safe. */
interface Finder {
    /** What it finds in a document, in reading order. */
    List<Match> find(Matches document);

    /** Whether it must be asked even where none of its literals was seen. */
    boolean unconditional();
}
