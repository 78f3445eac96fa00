/** Finding what a ruleset's matchers look for: all of them compiled once, a document matched in one pass. */
@NullMarked
package io.brandrules.match;

import org.jspecify.annotations.NullMarked;
