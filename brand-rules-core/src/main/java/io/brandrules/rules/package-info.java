/** The catalogue of all rules, whose families have a package each. */
@NullMarked
package io.brandrules.rules;

import org.jspecify.annotations.NullMarked;
