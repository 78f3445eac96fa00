/** Tests of the plugin's parts; the plugin as a whole is run by Maven in {@code src/it}. */
@NullMarked
package io.brandrules.maven;

import org.jspecify.annotations.NullMarked;
