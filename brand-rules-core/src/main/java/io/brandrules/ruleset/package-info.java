/** The ruleset language: records, layers, and the loader that refuses a broken ruleset with all of its problems. */
@NullMarked
package io.brandrules.ruleset;

import org.jspecify.annotations.NullMarked;
