/** Mails as they are sent: the tree of their parts, and the text that it decodes to. */
@NullMarked
package io.brandrules.mime;

import org.jspecify.annotations.NullMarked;
