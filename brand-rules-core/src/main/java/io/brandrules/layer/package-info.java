/** The files of a ruleset: found, read as layers, held to the schema, and merged into one tree. */
@NullMarked
package io.brandrules.layer;

import org.jspecify.annotations.NullMarked;
