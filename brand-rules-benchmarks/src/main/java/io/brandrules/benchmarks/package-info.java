/** What linting costs, as ratios within one run. */
@NullMarked
package io.brandrules.benchmarks;

import org.jspecify.annotations.NullMarked;
