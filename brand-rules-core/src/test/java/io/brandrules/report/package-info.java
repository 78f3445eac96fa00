/** Tests of the reports. */
@NullMarked
package io.brandrules.report;

import org.jspecify.annotations.NullMarked;
