/** Which words are forms of one another, by language. */
@NullMarked
package io.brandrules.inflection;

import org.jspecify.annotations.NullMarked;
