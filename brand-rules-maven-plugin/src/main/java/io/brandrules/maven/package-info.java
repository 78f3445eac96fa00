/** The Maven plugin: translates a build's settings into a lint run, and the run into the build's outcome. */
@NullMarked
package io.brandrules.maven;

import org.jspecify.annotations.NullMarked;
