/** The rules about links, one file each, and what they share. */
@NullMarked
package io.brandrules.rules.link;

import org.jspecify.annotations.NullMarked;
