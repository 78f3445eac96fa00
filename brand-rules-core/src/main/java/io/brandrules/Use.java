package io.brandrules;

import io.brandrules.document.Format;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A local file that a document uses.
 *
 * @param file with all links resolved
 * @param included the document's format, where its template reads the file in its place; empty for a style sheet
 */
record Use(Path file, Optional<Format> included) {}
