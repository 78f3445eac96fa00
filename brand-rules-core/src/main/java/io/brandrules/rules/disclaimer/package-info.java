/** The rules about disclaimers, one file each, and what they share. */
@NullMarked
package io.brandrules.rules.disclaimer;

import org.jspecify.annotations.NullMarked;
