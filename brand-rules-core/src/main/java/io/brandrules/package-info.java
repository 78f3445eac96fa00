/** The front door: load a ruleset, build a linter, lint content. */
@NullMarked
package io.brandrules;

import org.jspecify.annotations.NullMarked;
