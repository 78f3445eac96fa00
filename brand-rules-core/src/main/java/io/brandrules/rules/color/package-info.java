/** The rules about colours, one file each, and what they share. */
@NullMarked
package io.brandrules.rules.color;

import org.jspecify.annotations.NullMarked;
