/** Wordings that are demanded word by word: finding them, and what has become of them, in running text. */
@NullMarked
package io.brandrules.wording;

import org.jspecify.annotations.NullMarked;
