/** Tests of the command line, through its entry point. */
@NullMarked
package io.brandrules.cli;

import org.jspecify.annotations.NullMarked;
