@NullMarked
package io.brandrules.mime;

import org.jspecify.annotations.NullMarked;
