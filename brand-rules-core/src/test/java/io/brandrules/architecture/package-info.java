/** Holds the design in place: layers, confinement of libraries, determinism, the public surface. */
@NullMarked
package io.brandrules.architecture;

import org.jspecify.annotations.NullMarked;
