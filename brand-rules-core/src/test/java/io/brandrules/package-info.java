/** What the product promises, seen from its front door. */
@NullMarked
package io.brandrules;

import org.jspecify.annotations.NullMarked;
