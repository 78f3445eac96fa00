/** Reports: functions of the results. */
@NullMarked
package io.brandrules.report;

import org.jspecify.annotations.NullMarked;
