@NullMarked
package io.brandrules.read;

import org.jspecify.annotations.NullMarked;
