/** The command line: translates arguments into calls of the library, and its answers into output and exit statuses. */
@NullMarked
package io.brandrules.cli;

import org.jspecify.annotations.NullMarked;
