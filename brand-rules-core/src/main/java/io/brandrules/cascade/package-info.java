/** Selectors, the cascade and inheritance over a document that does not move: what a client computes for an element. */
@NullMarked
package io.brandrules.cascade;

import org.jspecify.annotations.NullMarked;
