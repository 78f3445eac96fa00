/** Which of the texts that a ruleset demands stand in a document, as they are to be, changed, or out of date. */
@NullMarked
package io.brandrules.statement;

import org.jspecify.annotations.NullMarked;
