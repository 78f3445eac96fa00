/** Readers that turn HTML, Markdown and plain text into documents. */
@NullMarked
package io.brandrules.read;

import org.jspecify.annotations.NullMarked;
