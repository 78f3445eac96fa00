/** Words, sentences and what else there is to know of a text as language: syllables, emoji, forms of address. */
@NullMarked
package io.brandrules.prose;

import org.jspecify.annotations.NullMarked;
