/** Finding words: normalisation and the automaton that finds all literals in one pass. */
@NullMarked
package io.brandrules.term;

import org.jspecify.annotations.NullMarked;
