/** Source text, positions, decoded text that knows where each character came from, and the scan of markup and template syntax. */
@NullMarked
package io.brandrules.text;

import org.jspecify.annotations.NullMarked;
