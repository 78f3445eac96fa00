/** The rules about images, one file each, and what they share. */
@NullMarked
package io.brandrules.rules.image;

import org.jspecify.annotations.NullMarked;
