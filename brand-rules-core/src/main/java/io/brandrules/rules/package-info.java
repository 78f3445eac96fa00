/** The rules, one file each, and their catalogue. */
@NullMarked
package io.brandrules.rules;

import org.jspecify.annotations.NullMarked;
