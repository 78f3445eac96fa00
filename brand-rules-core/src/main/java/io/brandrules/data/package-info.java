/** A positioned tree over YAML and JSON. */
@NullMarked
package io.brandrules.data;

import org.jspecify.annotations.NullMarked;
