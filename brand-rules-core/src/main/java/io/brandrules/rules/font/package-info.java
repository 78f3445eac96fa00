/** The rules about type, one file each, and what they share. */
@NullMarked
package io.brandrules.rules.font;

import org.jspecify.annotations.NullMarked;
