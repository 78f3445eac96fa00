@NullMarked
package io.brandrules.prose;

import org.jspecify.annotations.NullMarked;
