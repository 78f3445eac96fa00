/** What templates read from other files: included parts, layouts and the blocks that fill them. */
@NullMarked
package io.brandrules.include;

import org.jspecify.annotations.NullMarked;
