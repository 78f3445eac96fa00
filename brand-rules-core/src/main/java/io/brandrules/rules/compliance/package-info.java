/** The rules about what the law demands and forbids, one file each, and what they share. */
@NullMarked
package io.brandrules.rules.compliance;

import org.jspecify.annotations.NullMarked;
