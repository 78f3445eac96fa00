/** What a reader sees of a piece of content, each part with its place in the source. */
@NullMarked
package io.brandrules.document;

import org.jspecify.annotations.NullMarked;
