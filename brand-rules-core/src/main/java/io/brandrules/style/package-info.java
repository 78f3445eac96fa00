/** Colours, font stacks and CSS, over text that knows no document. */
@NullMarked
package io.brandrules.style;

import org.jspecify.annotations.NullMarked;
