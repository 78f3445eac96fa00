/** The rules about what could not be held to the others, one file each, and what they share. */
@NullMarked
package io.brandrules.rules.content;

import org.jspecify.annotations.NullMarked;
