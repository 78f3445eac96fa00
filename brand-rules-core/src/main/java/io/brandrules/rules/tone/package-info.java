/** The rules about words, one file each, and what they share. */
@NullMarked
package io.brandrules.rules.tone;

import org.jspecify.annotations.NullMarked;
