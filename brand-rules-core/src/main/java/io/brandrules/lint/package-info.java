/** The contract of a rule and its answer: rules, plans, facts, violations, results. */
@NullMarked
package io.brandrules.lint;

import org.jspecify.annotations.NullMarked;
