/** What a linter keeps from one document for the next. */
@NullMarked
package io.brandrules.cache;

import org.jspecify.annotations.NullMarked;
